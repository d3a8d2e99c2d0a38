import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { stdnum } from 'stdnum';
import { healthCard } from '../../../../nodes/engine/define/checks/health-card';

const check = (number: IDataObject[string], province: string) => healthCard.test({ number, province }, {});
const bc = stdnum.CA?.bc_bhn;
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** Luhn, written the other way round than in the check: by a table of doubled digits, from the left. */
function luhnDigit(nine: string): number {
	const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
	const sum = [...nine].reduce(
		(total, digit, at) => total + ((at % 2 === 0 ? doubled[Number(digit)] : Number(digit)) ?? 0),
		0,
	);
	return (10 - (sum % 10)) % 10;
}

describe('British Columbia', () => {
	it('knows the example of python-stdnum', () => {
		expect(check('9698 658 215', 'BC')).toBeUndefined();
		expect(check('9698648215', 'BC')).toBe('holds a number whose check digit does not fit its province');
	});

	it('agrees with stdnum on every number, but for those whose sum leaves nothing', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					digits(9).map((rest) => `9${rest}`),
					withDigit,
				),
				(number) => {
					// stdnum makes a check digit 0 of an 11; the province does not issue such numbers.
					const disputed = number.endsWith('0');
					expect(check(number, 'BC') === undefined).toBe(bc?.validate(number).isValid === true && !disputed);
				},
			),
			{ numRuns: 2000 },
		);
	});

	const withDigit = digits(8).map((eight) => {
		const fitting = [...'0123456789'].find((digit) => bc?.validate(`9${eight}${digit}`).isValid);
		return `9${eight}${fitting ?? '0'}`;
	});

	it('is asked a validator that is there', () => expect(bc?.validate('9698658215').isValid).toBe(true));
});

describe('Ontario', () => {
	const number = fc.stringMatching(/^[1-9]\d{8}$/).map((nine) => nine + luhnDigit(nine));

	it('takes a number with a fitting check digit, with and without version code', () => {
		fc.assert(
			fc.property(number, fc.constantFrom('', 'A', 'AB', '-XY', ' xy'), (ten, version) => {
				expect(check(ten + version, 'ON')).toBeUndefined();
				expect(
					check(`${ten.slice(0, 4)}-${ten.slice(4, 7)}-${ten.slice(7)}${version}`, 'on'),
				).toBeUndefined();
			}),
		);
	});

	it('sees a wrong digit', () => {
		fc.assert(
			fc.property(number, fc.integer({ min: 1, max: 9 }), (ten, off) => {
				const wrong = ten.slice(0, 9) + ((Number(ten[9]) + off) % 10);
				expect(check(wrong, 'ON')).toBe('holds a number whose check digit does not fit its province');
			}),
		);
	});
});

describe('the other provinces and territories', () => {
	it.each([
		['AB', '123456789', '12345678'],
		['MB', '123456789', '1234567890'],
		['NB', '123456789', 'A23456789'],
		['NL', '123456789012', '1234567890'],
		['NS', '1234567890', '123456789'],
		['NT', 'N1234567', '12345678'],
		['NT', 'H1234567', 'Z1234567'],
		['NU', '123456789', '223456789'],
		['PE', '12345678', '123456789'],
		['QC', 'TEST 8001 0112', '800101120000'],
		['SK', '123 456 789', '1234567'],
		['YT', '123456789', 'YT1234567'],
	])('%s: %s passes, %s is doubted', (province, fine, odd) => {
		expect(check(fine, province)).toBeUndefined();
		expect(check(odd, province)).toMatch(/^holds a number that does not look like one of its province: /);
	});

	it('take the province of the address where the card names none', () => {
		expect(healthCard.test({ hcNumber: '12' }, { province: 'AB' })).toBeDefined();
		expect(healthCard.test({ hcNumber: '12', province: '' }, { province: 'AB' })).toBeDefined();
		expect(healthCard.test({ hcNumber: '12', province: 'TX' }, { province: 'AB' })).toBeUndefined();
	});
});

it.each<[IDataObject]>([
	[{}],
	[{ number: null, province: 'ON' }],
	[{ number: '', province: 'ON' }],
	[{ number: '12' }],
	[{ number: '12', province: '__proto__' }],
	[{ number: '12', province: { toString: 1, valueOf: 1 } }],
])('says nothing where there is nothing to compare: %j', (card) => {
	expect(healthCard.test(card, {})).toBeUndefined();
});

it('doubts a number that is no text at all', () => {
	expect(check({ toString: 1, valueOf: 1 }, 'ON')).toMatch(/^holds a number/);
	expect(check(9698658215, 'BC')).toBeUndefined();
});

it('never repeats number or province', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 3 }), fc.constantFrom('ON', 'BC', 'QC', 'NT'), (number, province) => {
			const doubt = check(number, province) ?? '';
			expect(doubt).not.toMatch(new RegExp(`\\b${province}\\b`));
			if (/\d/.test(number)) expect(doubt).not.toContain(number);
		}),
	);
});
