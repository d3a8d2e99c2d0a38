import { z } from 'zod';
import type { Field, FieldWords } from '../field';

const DECIMAL = /^-?\d+(\.\d+)?$/;

interface NumberSettings {
	default?: number;
	/** Whole numbers between these two only. */
	between?: readonly [least: number, most: number];
}

/** A number, also when it arrives as decimal digits. */
export function number(words: FieldWords, { default: preset, between }: NumberSettings = {}): Field<number> {
	return {
		parameter: {
			displayName: words.label,
			type: 'number',
			...(between === undefined ? {} : { typeOptions: { minValue: between[0], maxValue: between[1] } }),
			default: preset ?? '',
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
			if (between !== undefined && !(Number.isInteger(read) && read >= between[0] && read <= between[1])) {
				return refuse(`must be a whole number from ${between[0]} to ${between[1]}`);
			}
			return read;
		}),
		required: false,
	};
}
