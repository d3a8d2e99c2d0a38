import { shownAs, type Field, type FieldWords } from '../field';
import { readAs } from './read-as';

const WRITTEN = new Map([
	['true', true],
	['false', false],
]);

const A_FLAG = 'must be true or false';

/** Yes or no; a spreadsheet's "true" and "FALSE" count too. */
export function flag({
	default: preset = false,
	...words
}: FieldWords & { default?: boolean }): Field<boolean> {
	return {
		...shownAs(words, { type: 'boolean', default: preset }),
		rule: readAs((value) => {
			if (typeof value === 'boolean') return value;
			return typeof value === 'string' ? WRITTEN.get(value.trim().toLowerCase()) : undefined;
		}, A_FLAG),
		says: [A_FLAG],
	};
}
