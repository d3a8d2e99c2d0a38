import { startCase } from 'lodash';
import type { INodePropertyOptions } from 'n8n-workflow';
import { byName, shownAs, type Field, type FieldWords } from '../field';
import { A_LIST, listOf } from './list';
import { NOT_TEXT, writtenText } from './text';

interface ChoiceWords extends FieldWords {
	/** The vendor's values, each with the name a person reads. */
	values: Readonly<Record<string, string>>;
	/** What the vendor takes when the field is not sent; shown when a person adds the field. */
	default?: string;
	/** The vendor's list is unpublished or longer: other text given by expression is sent as it is. */
	open?: boolean;
}

/** One of a vendor's values. Without a documented default nothing is preselected: nobody is made male by an oversight. */
export function choice({ values, default: preset = '', open, ...words }: ChoiceWords): Field<string> {
	const options = optionsOf(values);
	const sentence = `must be one of ${options.map(named).join(', ')}`;
	return {
		...shownAs(words, { type: 'options', options, default: preset }),
		...(open
			? { rule: writtenText, says: [NOT_TEXT], takes: 'any text' }
			: { rule: oneOf(options, sentence), says: [NOT_TEXT, sentence] }),
	};
}

interface ChoicesWords<Value extends string> extends FieldWords {
	values: Readonly<Record<Value, string>>;
	default?: ReadonlyArray<NoInfer<Value>>;
}

/** Several of a closed list of values; their order is kept. */
export function choices<Value extends string>(given: ChoicesWords<Value>): Field<string[]> {
	const { values, default: preset = [], ...words } = given;
	const options = optionsOf(values);
	const sentence = `must be some of ${options.map(named).join(', ')}`;
	return {
		...shownAs(words, { type: 'multiOptions', options, default: [...preset] }),
		rule: listOf(oneOf(options, sentence)),
		says: [A_LIST, NOT_TEXT, sentence],
	};
}

/** Values, separated by spaces, that are words: `DrLastName` reads Dr Last Name, `BILLING_MANAGER` Billing Manager. */
export function spelledOut(values: string): Record<string, string> {
	const words = (value: string) => startCase(/[a-z]/.test(value) ? value : value.toLowerCase());
	return Object.fromEntries(values.split(' ').map((value) => [value, words(value)]));
}

type Option = INodePropertyOptions & { readonly value: string };

function optionsOf(names: Readonly<Record<string, string>>): Option[] {
	return byName(Object.entries(names).map(([value, name]) => ({ name, value })));
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
