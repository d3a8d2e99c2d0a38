import type { Field, FieldWords } from '../field';
import { writtenText } from './text';

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
	const options = Object.entries<string>(names)
		.map(([value, name]) => ({ name, value }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const allowed = new Set(options.map((option) => option.value));
	const sentence = `must be one of ${options.map(spoken).join(', ')}`;
	return {
		parameter: {
			displayName: words.label,
			type: 'options',
			options,
			// Without a documented default nothing is preselected: nobody is made male by an oversight.
			default: settings.default ?? '',
			description: words.about,
		},
		rule: settings.open ? writtenText : writtenText.refine((value) => allowed.has(value), sentence),
		required: false,
	};
}

/** "b (Basic)", and only "ADMIN" where the name says no more than the value. */
export function spoken({ name, value }: { name: string; value: string }): string {
	const letters = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase();
	return letters(name) === letters(value) ? value : `${value} (${name})`;
}
