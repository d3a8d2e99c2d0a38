import type { Check } from '../field';
import { looksLike } from './looks-like';

/** ITU-T E.164: a plus, a country code that does not begin with 0, at most 15 digits in all. */
export const internationalPhone = looksLike(
	/^\+[1-9]\d{6,14}$/,
	'an international number: a plus, the country code and the number, such as +15555550123',
);

/** Mobile numbers of the Indian numbering plan begin with 6, 7, 8 or 9. */
export const indianMobile = looksLike(
	/^[6-9]\d{9}$/,
	'an Indian mobile number: 10 digits, the first from 6 to 9',
);

/** Numbers of the North American plan, with or without the country code 1. */
export const northAmericanPhone = looksLike(
	/^1?\d{10}$/,
	'a North American number: 10 digits, or 11 with a leading 1',
);

/** A number beside a country code of its own. */
export function nationalPhone(countryCodeKey: string, countryCodeLabel: string): Check<string> {
	const digits = looksLike(/^\d{4,14}$/, 'a national number: digits only, without the country code');
	const alone = `has no ${countryCodeLabel} beside it`;
	return {
		says: [...digits.says, alone],
		test: (text, all) => digits.test(text, all) ?? (all[countryCodeKey] === undefined ? alone : undefined),
	};
}

/** ITU-T E.164 country codes: one to three digits, the first not 0. */
export const countryCode = looksLike(/^\+?[1-9]\d{0,2}$/, 'a country code, such as +1');
