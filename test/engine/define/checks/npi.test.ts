import fc from 'fast-check';
import { npi } from '../../../../nodes/engine/define/checks/npi';

const WRONG_FORM = 'does not look like an NPI: 10 digits, the first 1 or 2';
const WRONG_DIGIT = 'does not look like an NPI: its check digit does not fit';

/**
 * The check digit as CMS describes it for an NPI without its prefix: double every other digit from the right, add
 * the figures of the products, the other digits and the constant 24, and take what is missing to the next ten.
 */
function checkDigit(nine: string): number {
	const figures = [...nine].map(Number);
	const doubled = [8, 6, 4, 2, 0].map((at) => String((figures[at] ?? 0) * 2)).join('');
	const untouched = [7, 5, 3, 1].map((at) => figures[at] ?? 0);
	const sum = 24 + [...doubled].reduce((total, figure) => total + Number(figure), 0);
	const total = untouched.reduce((all, figure) => all + figure, sum);
	return Math.ceil(total / 10) * 10 - total;
}

const identifier = fc.stringMatching(/^[12]\d{8}$/).map((nine) => `${nine}${checkDigit(nine)}`);

it('knows the example of the CMS document', () => {
	expect(checkDigit('123456789')).toBe(3);
	expect(npi.test('1234567893', {})).toBeUndefined();
});

it('takes every number with the check digit of the CMS document, and none with another', () => {
	fc.assert(
		fc.property(identifier, fc.integer({ min: 1, max: 9 }), (number, off) => {
			expect(npi.test(number, {})).toBeUndefined();
			expect(npi.test(number.slice(0, 9) + ((Number(number[9]) + off) % 10), {})).toBe(WRONG_DIGIT);
		}),
		{ numRuns: 500 },
	);
});

it('sees every single wrong digit, as the Luhn formula promises', () => {
	fc.assert(
		fc.property(
			identifier,
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 1, max: 9 }),
			(number, at, off) => {
				const digits = [...number];
				digits[at] = String((Number(digits[at]) + off) % 10);
				expect(npi.test(digits.join(''), {})).toBe(WRONG_DIGIT);
			},
		),
	);
});

it.each([
	'3234567893',
	'0234567893',
	'123456789',
	'12345678931',
	'808401234567893',
	'123456789O',
	'',
	'1234 567893',
])('doubts the form of %j', (number) => {
	expect(npi.test(number, {})).toBe(WRONG_FORM);
});
