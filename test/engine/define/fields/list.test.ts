import fc from 'fast-check';
import { list } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = list({ label: 'Doctor IDs', about: 'IDs of doctors', example: 'd1, d2' });
const NOT_A_LIST = { refused: 'Doctor IDs must be a list of texts, such as abc123, def456' };

describe('a list', () => {
	it.each([
		['an array', ['a', 'b'], ['a', 'b']],
		['an array of numbers', [171266028552522, 5], ['171266028552522', '5']],
		['a JSON array', '["a", "b"]', ['a', 'b']],
		['a JSON array with spaces around', '  ["a"] ', ['a']],
		['a JSON array of numbers', '[1, 2]', ['1', '2']],
		['a comma-separated text', 'a, b ,c', ['a', 'b', 'c']],
		['a single value', 'c-314086a34253rd', ['c-314086a34253rd']],
		['a single number', 171266028552522, ['171266028552522']],
		['a large number', 1e21, ['1000000000000000000000']],
		['entries with spaces inside', 'North Clinic, South Clinic', ['North Clinic', 'South Clinic']],
		['entries twice', 'a,a', ['a', 'a']],
		['an array with a comma in an entry', ['a,b'], ['a,b']],
	])('is read from %s', (_name, given, sent) => {
		expect(judged(field, given)).toEqual({ sent });
	});

	it.each([
		['trailing commas', 'a,,b,', ['a', 'b']],
		['blank entries of an array', ['a', '', null, '  ', undefined], ['a']],
		['blank entries of a JSON array', '["a", "", null]', ['a']],
	])('loses %s', (_name, given, sent) => {
		expect(judged(field, given)).toEqual({ sent });
	});

	it.each([
		['only commas', ' , ,'],
		['an array of blanks', ['', null]],
		['an empty JSON array', '[]'],
		...blanks,
	])('is not sent when it is %s', (_name, given) => {
		expect(judged(field, given)).toBe('not sent');
	});

	it.each([
		['an object', { a: 1 }],
		['true', true],
		['an unfinished JSON array', '["a"'],
		['JSON with something behind it', '["a"] b'],
	])('is not made from %s', (_name, given) => {
		expect(judged(field, given)).toEqual(NOT_A_LIST);
	});

	it.each([
		['an object', [{ id: 'a' }]],
		['a list', [['a']]],
		['a flag', ['a', true]],
		['an object in JSON', '[{"id": "a"}]'],
		['NaN', [Number.NaN]],
	])('holds no %s', (_name, given) => {
		expect(judged(field, given)).toEqual({ refused: expect.stringMatching(/^Doctor IDs must be /) });
	});

	it('of plain entries is the same from array, JSON and commas', () => {
		const entry = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
		fc.assert(
			fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
				const sent = { sent: entries };
				expect(judged(field, entries)).toEqual(sent);
				expect(judged(field, JSON.stringify(entries))).toEqual(sent);
				expect(judged(field, entries.join(', '))).toEqual(sent);
			}),
		);
	});
});

it('a list’s explanation says how several are written', () => {
	expect(field.parameter.description).toBe('IDs of doctors. Separate several with commas.');
});
