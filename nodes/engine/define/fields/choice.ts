import type { INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import type { Field, FieldWords } from '../field';
import { A_LIST, writtenEntries } from './list';
import { NOT_TEXT, writtenText } from './text';

interface ChoiceSettings {
	/** What the vendor takes when the field is not sent; shown when a person adds the field. */
	default?: string;
	/** The vendor's list is unpublished or longer: other text given by expression is sent as it is. */
	open?: boolean;
}

/** One of a vendor's values, each with the name a person reads. */
export function choice<Value extends string>(
	words: FieldWords,
	names: Readonly<Record<Value, string>>,
	settings: ChoiceSettings = {},
): Field<string> {
	const options = optionsOf(names);
	const sentence = `must be one of ${options.map(named).join(', ')}`;
	return {
		parameter: {
			displayName: words.label,
			type: 'options',
			options,
			// Without a documented default nothing is preselected: nobody is made male by an oversight.
			default: settings.default ?? '',
			description: words.about,
		},
		...(settings.open
			? { rule: writtenText, says: [NOT_TEXT], takes: 'any text' }
			: { rule: oneOf(options, sentence), says: [NOT_TEXT, sentence] }),
		required: false,
	};
}

/** Several of a closed list of values; their order is kept. */
export function choices<Value extends string>(
	words: FieldWords,
	names: Readonly<Record<Value, string>>,
	preset: ReadonlyArray<NoInfer<Value>>,
): Field<string[]> {
	const options = optionsOf(names);
	const sentence = `must be some of ${options.map(named).join(', ')}`;
	return {
		parameter: {
			displayName: words.label,
			type: 'multiOptions',
			options,
			default: [...preset],
			description: words.about,
		},
		rule: writtenEntries.pipe(z.array(oneOf(options, sentence))),
		says: [A_LIST, NOT_TEXT, sentence],
		required: false,
	};
}

type Option = INodePropertyOptions & { readonly value: string };

/** By name, as n8n lists them. */
function optionsOf(names: Readonly<Record<string, string>>): Option[] {
	return Object.entries(names)
		.map(([value, name]) => ({ name, value }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function oneOf(options: readonly Option[], sentence: string) {
	const allowed = new Set(options.map(({ value }) => value));
	return writtenText.refine((value) => allowed.has(value), sentence);
}

/** "b (Basic)", and only "ADMIN" where the name says no more than the value. */
function named({ name, value }: Option): string {
	return saysNoMore(name, value) ? value : `${value} (${name})`;
}

/** Whether a name is only its value in another writing. */
export function saysNoMore(name: string, value: string): boolean {
	const letters = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase();
	return letters(name) === letters(value);
}
