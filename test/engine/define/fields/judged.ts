import type { Field, Sendable } from '../../../../nodes/engine/define/field';
import { operation } from '../../../../nodes/engine/define/operation';
import { validate } from '../../../../nodes/engine/read/validate';

/** What becomes of a value in a field: what is sent, the sentence it is refused with, or nothing at all. */
export type Judged = { sent: Sendable } | { refused: string } | 'not sent';

/** Judges a value as the engine does, in an operation that has this one field. */
export function judged(field: Field, value: unknown): Judged {
	const only = operation({
		value: 'try',
		name: 'Try',
		action: 'Try field',
		description: 'Holds one field',
		source: 'https://docs.example.com/try',
		effect: 'create',
		fields: { field },
		request: { method: 'POST', path: '/try' },
	});
	const result = validate(only, { field: value });
	if (result.complaints.length > 0)
		return { refused: result.complaints.map(({ sentence }) => sentence).join('; ') };
	return result.values.field === undefined ? 'not sent' : { sent: result.values.field };
}

/** Values that are no text in any reading. */
export const notText: Array<[string, unknown]> = [
	['an object', { a: 1 }],
	['an empty object', {}],
	['an array', ['a']],
	['true', true],
	['false', false],
	['a function', () => 'a'],
	['a symbol', Symbol('a')],
	['NaN', Number.NaN],
	['infinity', Number.POSITIVE_INFINITY],
];

export const blanks: Array<[string, unknown]> = [
	['undefined', undefined],
	['null', null],
	['an empty text', ''],
	['spaces', '   '],
	['a no-break space', '\u00a0'],
	['line breaks', '\r\n\t'],
	['an empty list', []],
];
