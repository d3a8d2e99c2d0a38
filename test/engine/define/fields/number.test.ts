import fc from 'fast-check';
import { number } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = number({ label: 'EMR ID', about: 'An ID' });
const NOT_A_NUMBER = { refused: 'EMR ID must be a number, such as 1001' };
const TOO_LONG = { refused: 'EMR ID has more digits than a number can hold exactly' };

describe('a number', () => {
	it.each([
		[0, 0],
		[1001, 1001],
		[-3, -3],
		[1.5, 1.5],
		['1001', 1001],
		[' 1001 ', 1001],
		['-7', -7],
		['2.50', 2.5],
		['007', 7],
		[Number.MAX_SAFE_INTEGER, 9007199254740991],
		['9007199254740991', 9007199254740991],
	])('is read from %j', (given, sent) => {
		expect(judged(field, given)).toEqual({ sent });
	});

	it.each(['1e3', '0x10', '1,000', '1 000', '.5', '5.', '+5', 'twelve', '١٢', 'Infinity', 'NaN'])(
		'is not guessed from %j',
		(given) => {
			expect(judged(field, given)).toEqual(NOT_A_NUMBER);
		},
	);

	it.each([[true], [{ a: 1 }], [[1]], [Number.NaN], [Number.NEGATIVE_INFINITY], [10n], [new Date(0)]])(
		'is not made from %p',
		(given) => {
			expect(judged(field, given)).toEqual(NOT_A_NUMBER);
		},
	);

	it.each([9007199254740992, -9007199254740992, 1e21, '9007199254740993', '123456789012345678901'])(
		'with more digits than it can hold is refused, so that no other ID arrives: %p',
		(given) => {
			expect(judged(field, given)).toEqual(TOO_LONG);
		},
	);

	it.each(blanks)('is not sent when it is %s', (_name, value) => {
		expect(judged(field, value)).toBe('not sent');
	});

	it('survives the way through text', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (value) => {
				expect(judged(field, String(value))).toEqual({ sent: value });
			}),
		);
	});
});

it('a number’s default is its documented one, or none', () => {
	expect(number({ label: 'Count', about: 'A count', default: 0 }).parameter.default).toBe(0);
	expect(field.parameter.default).toBe('');
});
