import fc from 'fast-check';
import {
	getCountries,
	getCountryCallingCode,
	getExampleNumber,
	isPossiblePhoneNumber,
	isValidPhoneNumber,
	validatePhoneNumberLength,
	type CountryCode,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import {
	countryCode,
	indianMobile,
	internationalPhone,
	nationalPhone,
	northAmericanPhone,
} from '../../../../nodes/engine/define/checks/phone';

const digits = (least: number, most = least) => fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`));
const beside = nationalPhone('code', 'Country Code');
const countries = getCountries();
const known = countries.flatMap((country) => {
	const number = getExampleNumber(country, examples);
	return number === undefined
		? []
		: [{ country, e164: String(number.number), national: String(number.nationalNumber) }];
});

describe('libphonenumber’s example of every country', () => {
	it('is there for nearly all', () => expect(known.length).toBeGreaterThan(230));

	it.each(known)(
		'$country passes as international number and as national one',
		({ country, e164, national }) => {
			expect(internationalPhone.test(e164, {})).toBeUndefined();
			expect(beside.test(national, { code: '+1' })).toBeUndefined();
			expect(countryCode.test(`+${getCountryCallingCode(country)}`, {})).toBeUndefined();
			expect(countryCode.test(getCountryCallingCode(country), {})).toBeUndefined();
		},
	);
});

/** Numbers that the library calls valid for a country, found among random ones. */
function validIn(country: CountryCode, national: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return national.filter((number) => isValidPhoneNumber(number, country));
}

it('passes every number that libphonenumber calls valid, whatever the country', () => {
	const number = fc
		.constantFrom(...known)
		.chain(({ country, national }) =>
			validIn(country, digits(national.length)).map((valid) => `+${getCountryCallingCode(country)}${valid}`),
		);
	fc.assert(
		fc.property(number, (e164) => internationalPhone.test(e164, {}) === undefined),
		{ numRuns: 500 },
	);
});

it('doubts an international number that libphonenumber calls too long or no country’s', () => {
	const number = digits(5, 20).map((rest) => `+${rest}`);
	fc.assert(
		fc.property(number, (e164) => {
			const doubt = internationalPhone.test(e164, {});
			const length = e164.length - 1;
			if (length > 15 || length < 7 || e164.startsWith('+0')) expect(doubt).toBeDefined();
			// Beyond form and length the check knows no numbering plan, and claims none.
			else expect(doubt).toBeUndefined();
			if (isPossiblePhoneNumber(e164) && length >= 7 && length <= 15) expect(doubt).toBeUndefined();
		}),
		{ numRuns: 1000 },
	);
});

describe('an Indian mobile', () => {
	it('passes whenever libphonenumber calls it a valid mobile', () => {
		fc.assert(
			fc.property(
				validIn('IN', fc.stringMatching(/^[6-9]\d{9}$/)),
				(n) => indianMobile.test(n, {}) === undefined,
			),
		);
	});

	it('is doubted whenever libphonenumber calls the length wrong or the number begins lower than 6', () => {
		fc.assert(
			fc.property(digits(5, 14), (number) => {
				const wrong = number.length !== 10 || /^[0-5]/.test(number);
				expect(indianMobile.test(number, {}) !== undefined).toBe(wrong);
				if (validatePhoneNumberLength(`+91${number}`) !== undefined) expect(wrong).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it.each(['0000011111', '+919876543210', '98765 43210', '1234567890'])('%s is doubted', (number) => {
		expect(indianMobile.test(number, {})).toMatch(/^does not look like an Indian mobile/);
	});
});

describe('a North American number', () => {
	const valid = fc
		.constantFrom<CountryCode>('US', 'CA', 'JM', 'PR')
		.chain((country) =>
			validIn(
				country,
				fc.oneof(digits(10), fc.constant(String(getExampleNumber(country, examples)?.nationalNumber))),
			),
		);

	it('passes, with and without the 1, whenever libphonenumber calls it valid', () => {
		fc.assert(
			fc.property(valid, (number) => {
				expect(northAmericanPhone.test(number, {})).toBeUndefined();
				expect(northAmericanPhone.test(`1${number}`, {})).toBeUndefined();
			}),
		);
	});

	it('is doubted whenever libphonenumber calls it too short or too long', () => {
		// Behind 011 libphonenumber reads the number of another country.
		const national = digits(4, 16).filter((number) => !number.startsWith('011'));
		fc.assert(
			fc.property(national, (number) => {
				const verdict = validatePhoneNumberLength(number, 'US');
				if (verdict === 'TOO_LONG' || verdict === 'TOO_SHORT') {
					expect(northAmericanPhone.test(number, {})).toMatch(/^does not look like a North American number/);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a national number', () => {
	it('is doubted alone, and with a plus', () => {
		expect(beside.test('5555550123', {})).toBe('has no Country Code beside it');
		expect(beside.test('5555550123', { code: '+1' })).toBeUndefined();
		expect(beside.test('+15555550123', { code: '+1' })).toMatch(/^does not look like a national number/);
	});

	it.each(['0', '+0', '+1234', '++1', 'US', '1-', ''])('%j is no country code', (code) => {
		expect(countryCode.test(code, {})).toMatch(/^does not look like a country code/);
	});
});
