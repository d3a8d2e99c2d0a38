import type { Check } from '../field';

/** The prefix under which an NPI is a card issuer number, and which the check digit covers. */
const PREFIX = '80840';

const WRONG_FORM = 'does not look like an NPI: 10 digits, the first 1 or 2';
const WRONG_CHECK_DIGIT = 'does not look like an NPI: its check digit does not fit';

/**
 * A National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn check digit over the number
 * with its prefix. Source: 45 CFR 162.406 and the CMS document on the NPI check digit.
 */
export const npi: Check<string> = {
	says: [WRONG_FORM, WRONG_CHECK_DIGIT],
	test: (text) => {
		if (!/^[12]\d{9}$/.test(text)) return WRONG_FORM;
		return luhn(PREFIX + text) ? undefined : WRONG_CHECK_DIGIT;
	},
};

/** The Luhn formula: every second digit from the right is doubled, the digits' sum must end in 0. */
export function luhn(digits: string): boolean {
	let sum = 0;
	[...digits].reverse().forEach((digit, position) => {
		const value = Number(digit) * (position % 2 === 1 ? 2 : 1);
		sum += value > 9 ? value - 9 : value;
	});
	return sum % 10 === 0;
}
