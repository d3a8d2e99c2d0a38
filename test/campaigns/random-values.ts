import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import type { Field, Fields } from '../../nodes/engine/define/field';
import { traps } from '../privacy/traps';
import { trapsOf } from '../privacy/traps-by-kind';

/** Texts that pass, so that a request is made around the other, wild ones. */
const plausible = fc.oneof(
	fc.emailAddress(),
	fc.stringMatching(/^[6-9]\d{9}$/),
	fc
		.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10)),
	fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
	fc.string({ unit: 'grapheme', minLength: 1 }),
	fc.json(),
);

/** Anything that n8n can hand over: JSON, whatever somebody's table or another node has made of it. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...traps) },
	{ weight: 3, arbitrary: plausible },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
	{
		weight: 1,
		arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
	},
	{
		weight: 1,
		arbitrary: fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 5 }),
	},
);

/** Anything in each of the fields. */
export function anythingIn(fields: Fields): fc.Arbitrary<IDataObject> {
	const values = Object.entries(fields).map(([key, field]) => [key, anythingFor(key, field)]);
	return fc.record(Object.fromEntries(values)).map((given): IDataObject => ({ ...given }));
}

/** Half of the time what this kind of field may stumble on. */
function anythingFor(key: string, field: Field): fc.Arbitrary<unknown> {
	const own = trapsOf(key, field);
	return own.length === 0 ? anything : fc.oneof(anything, fc.constantFrom(...own));
}
