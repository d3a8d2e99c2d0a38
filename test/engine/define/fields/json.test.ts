import fc from 'fast-check';
import { json } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = json({ label: 'Meta', about: 'More', example: '{"a": 1}' });
const NOT_AN_OBJECT = { refused: 'Meta must be a JSON object, such as {"key": "value"}' };

function nested(levels: number): string {
	return `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;
}

describe('a JSON field', () => {
	it.each([
		['an object', { source: 'form', tags: ['a', null, { b: 1 }] }],
		['an object without keys', {}],
	])('is sent from %s and from its text', (_name, value) => {
		expect(judged(field, value)).toEqual({ sent: value });
		expect(judged(field, ` ${JSON.stringify(value)}\n`)).toEqual({ sent: value });
	});

	it.each([
		['a list', ['a']],
		['a list in text', '["a"]'],
		['a number', 5],
		['a number in text', '5'],
		['a flag', true],
		['null in text', 'null'],
		['a quoted text', '"text"'],
		['plain text', 'hello'],
		['unfinished JSON', '{"a": 1'],
		['JavaScript', "{a: 'b'}"],
		['an object encoded twice', JSON.stringify('{"a": 1}')],
	])('is not made from %s', (_name, value) => {
		expect(judged(field, value)).toEqual(NOT_AN_OBJECT);
	});

	it.each(blanks.filter(([, value]) => !Array.isArray(value)))(
		'is not sent when it is %s',
		(_name, value) => {
			expect(judged(field, value)).toBe('not sent');
		},
	);

	it.each(['__proto__', 'constructor', 'prototype'])('refuses the reserved key %s at any depth', (key) => {
		const refused = { refused: `Meta must not hold the reserved key ${key}` };
		expect(judged(field, `{"${key}": {"isAdmin": true}}`)).toEqual(refused);
		expect(judged(field, `{"list": [{"inner": {"${key}": 1}}]}`)).toEqual(refused);
		expect(judged(field, JSON.parse(`{"a": {"${key}": 1}}`))).toEqual(refused);
		expect(Object.prototype).not.toHaveProperty('isAdmin');
	});

	it('takes 64 levels and no more', () => {
		expect(judged(field, nested(64))).toEqual({ sent: JSON.parse(nested(64)) });
		const refused = { refused: 'Meta must not be nested deeper than 64 levels' };
		expect(judged(field, nested(65))).toEqual(refused);
		expect(judged(field, nested(100_000))).toEqual(refused);
		expect(judged(field, JSON.parse(nested(100_000)))).toEqual(refused);
		expect(judged(field, `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toEqual(refused);
	});

	it('that turns in a circle is refused instead of followed for ever', () => {
		const circle: Record<string, unknown> = {};
		circle.self = circle;
		expect(judged(field, circle)).toEqual({ refused: expect.stringContaining('nested deeper') });
	});

	it('sends any object exactly as it was written', () => {
		const keys = fc.stringMatching(/^[a-z]{1,6}$/).filter((key) => key !== 'prototype');
		const object = fc.dictionary(keys, fc.jsonValue({ maxDepth: 2, depthSize: 'small' }));
		const reserved = /"(__proto__|constructor|prototype)":/;
		fc.assert(
			fc.property(object, (value) => {
				const text = JSON.stringify(value);
				fc.pre(!reserved.test(text));
				expect(judged(field, text)).toEqual({ sent: JSON.parse(text) });
			}),
		);
	});
});
