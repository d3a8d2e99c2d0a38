import { z } from 'zod';
import type { Field, FieldWords } from '../field';

const WRITTEN = new Map([
	['true', true],
	['false', false],
]);

/** Yes or no; a spreadsheet's "true" and "FALSE" count too. */
export function flag(words: FieldWords, settings: { default?: boolean } = {}): Field<boolean> {
	return {
		parameter: {
			displayName: words.label,
			type: 'boolean',
			default: settings.default ?? false,
			description: words.about,
		},
		rule: z.unknown().transform((value, context): boolean => {
			if (typeof value === 'boolean') return value;
			const read = typeof value === 'string' ? WRITTEN.get(value.trim().toLowerCase()) : undefined;
			if (read !== undefined) return read;
			context.addIssue({ code: z.ZodIssueCode.custom, message: 'must be true or false' });
			return z.NEVER;
		}),
		required: false,
	};
}
