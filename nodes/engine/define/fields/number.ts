import { z } from 'zod';
import { shownAs, type Field, type FieldWords } from '../field';
import { readAs } from './read-as';

const DECIMAL = /^-?\d+(\.\d+)?$/;

const A_NUMBER = 'must be a number, such as 1001';
const TOO_LONG = 'has more digits than a number can hold exactly';

interface NumberWords extends FieldWords {
	default?: number;
	/** Whole numbers between these two only. */
	between?: readonly [least: number, most: number];
}

const writtenNumber = readAs((value) => {
	const read = typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : value;
	return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}, A_NUMBER)
	// A longer record number would arrive at the vendor as somebody else's.
	.refine((read) => Math.abs(read) <= Number.MAX_SAFE_INTEGER, TOO_LONG);

/** A number, also when it arrives as decimal digits. */
export function number({ default: preset, between, ...words }: NumberWords): Field<number> {
	const [least, most] = between ?? [];
	const whole = `must be a whole number from ${least} to ${most}`;
	return {
		...shownAs(words, {
			type: 'number',
			...(between === undefined ? {} : { typeOptions: { minValue: least, maxValue: most } }),
			default: preset ?? '',
		}),
		rule:
			least === undefined || most === undefined
				? writtenNumber
				: writtenNumber.pipe(z.number().int(whole).min(least, whole).max(most, whole)),
		says: [A_NUMBER, TOO_LONG, ...(between === undefined ? [] : [whole])],
	};
}
