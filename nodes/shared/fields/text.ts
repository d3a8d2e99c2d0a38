import { z } from 'zod';
import { placeholder, type Field, type FieldWords } from '../field';

/**
 * Text as a person or a spreadsheet gives it: trimmed; a number becomes its decimal digits, since a
 * spreadsheet hands over phone numbers and IDs as numbers.
 */
export const writtenText = z.unknown().transform((value, context): string => {
	if (typeof value === 'string') return value.trim();
	if (typeof value === 'number' && Number.isFinite(value)) return digitsOf(value);
	context.addIssue({ code: z.ZodIssueCode.custom, message: 'must be text' });
	return z.NEVER;
});

/** 1e21 would otherwise be written in exponents. */
function digitsOf(value: number): string {
	return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** A format is a rule from text to text: it may also bring the text into the vendor's spelling. */
export type TextFormat = z.ZodType<string, z.ZodTypeDef, string>;

/** A text field; `format` is what the vendor documents about its content. */
export function text(words: FieldWords, format?: TextFormat): Field<string> {
	return {
		parameter: {
			displayName: words.label,
			type: 'string',
			default: '',
			description: words.about,
			...placeholder(words.example),
		},
		rule: format === undefined ? writtenText : writtenText.pipe(format),
		required: false,
	};
}

/** A text field whose content the editor hides. */
export function secretText(words: FieldWords): Field<string> {
	const field = text(words);
	return { ...field, parameter: { ...field.parameter, typeOptions: { password: true } } };
}
