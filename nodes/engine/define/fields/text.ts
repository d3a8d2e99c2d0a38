import type { z } from 'zod';
import { ofText, shownAs, type Field, type TextWords } from '../field';
import { readAs } from './read-as';

export const NOT_TEXT = 'must be text';

/**
 * Text as a person or a spreadsheet gives it: trimmed; a number becomes its decimal digits, since a
 * spreadsheet hands over phone numbers and IDs as numbers.
 */
export const writtenText = readAs((value) => {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' && Number.isFinite(value) ? digitsOf(value) : undefined;
}, NOT_TEXT);

/** 1e21 would otherwise be written in exponents. */
function digitsOf(value: number): string {
	return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** What a vendor documents about the content of a text. The rule may also bring it into the vendor's spelling. */
export interface TextFormat {
	readonly rule: z.ZodType<string, z.ZodTypeDef, string>;
	readonly says: readonly string[];
	/** A value that the rule tidies. */
	readonly untidy?: string;
}

export function text({ format, check, ...words }: TextWords & { format?: TextFormat }): Field<string> {
	return {
		...shownAs(words, { type: 'string', default: '' }),
		rule: format === undefined ? writtenText : writtenText.pipe(format.rule),
		says: [NOT_TEXT, ...(format?.says ?? [])],
		untidy: format?.untidy,
		check: ofText(check),
	};
}

/** A text field whose content the editor hides. */
export function secretText(words: TextWords): Field<string> {
	const field = text(words);
	return { ...field, parameter: { ...field.parameter, typeOptions: { password: true } } };
}
