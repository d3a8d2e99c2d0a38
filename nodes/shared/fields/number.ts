import { z } from 'zod';
import type { Field, FieldWords } from '../field';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A number, also when it arrives as decimal digits. */
export function number(words: FieldWords, settings: { default?: number } = {}): Field<number> {
	return {
		parameter: {
			displayName: words.label,
			type: 'number',
			default: settings.default ?? '',
			description: words.about,
		},
		rule: z.unknown().transform((value, context): number => {
			const read = typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : value;
			const refuse = (message: string): never => {
				context.addIssue({ code: z.ZodIssueCode.custom, message });
				return z.NEVER;
			};
			if (typeof read !== 'number' || !Number.isFinite(read)) return refuse('must be a number, such as 1001');
			// A longer record number would arrive at the vendor as somebody else's.
			if (Math.abs(read) > Number.MAX_SAFE_INTEGER)
				return refuse('has more digits than a number can hold exactly');
			return read;
		}),
		required: false,
	};
}
