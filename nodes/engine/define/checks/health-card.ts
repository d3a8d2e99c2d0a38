import { uniq } from 'lodash';
import { isBlank, type Check } from '../field';
import { luhn } from './npi';

/**
 * The form of a health card number in each province and territory, spaces and dashes left out. Sources: the
 * province and territory codes in Ontario's "Interface to Health Care Systems: Technical Specifications",
 * its bulletin 220902 (the H of the Northwest Territories) and OHIP bulletin 4334 (the 1 of Nunavut).
 */
const FORMS: Readonly<Record<string, { readonly pattern: RegExp; readonly form: string }>> = {
	AB: { pattern: /^\d{9}$/, form: '9 digits' },
	BC: { pattern: /^9\d{9}$/, form: '10 digits, the first a 9' },
	MB: { pattern: /^\d{9}$/, form: '9 digits' },
	NB: { pattern: /^\d{9}$/, form: '9 digits' },
	NL: { pattern: /^\d{12}$/, form: '12 digits' },
	NS: { pattern: /^\d{10}$/, form: '10 digits' },
	NT: { pattern: /^[DHMNT]\d{7}$/, form: 'a letter and 7 digits' },
	NU: { pattern: /^1\d{8}$/, form: '9 digits, the first a 1' },
	ON: { pattern: /^[1-9]\d{9}[A-Z]{0,2}$/, form: '10 digits, and the version code if there is one' },
	PE: { pattern: /^\d{8}$/, form: '8 digits' },
	QC: { pattern: /^[A-Z]{4}\d{8}$/, form: '4 letters and 8 digits' },
	SK: { pattern: /^\d{9}$/, form: '9 digits' },
	YT: { pattern: /^\d{9}$/, form: '9 digits' },
};

/** Keys under which a card's number is looked for: what the vendor calls it is not published. */
const NUMBER_KEYS = ['number', 'hcNumber', 'cardNumber', 'healthCardNumber'];

/** Weights of the digits 2 to 9 of a British Columbia number, modulo 11. */
const BC_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3];

const WRONG_CHECK_DIGIT = 'holds a number whose check digit does not fit its province';

function wrongForm(form: string): string {
	return `holds a number that does not look like one of its province: ${form}`;
}

/**
 * Checks a card's number against its province: the one on the card, else the one of the address. Neither is
 * repeated in the sentence.
 */
export const healthCard: Check = {
	says: [...uniq(Object.values(FORMS).map(({ form }) => wrongForm(form))), WRONG_CHECK_DIGIT],
	test: (card, all) => {
		if (typeof card !== 'object' || Array.isArray(card)) return undefined;
		const key = NUMBER_KEYS.find((candidate) => Object.hasOwn(card, candidate) && !isBlank(card[candidate]));
		const province = (textOf(card.province) || textOf(all.province)).trim().toUpperCase();
		const known = FORMS[province];
		if (key === undefined || known === undefined) return undefined;
		const number = textOf(card[key]).replace(/[\s-]/g, '').toUpperCase();
		if (!known.pattern.test(number)) return wrongForm(known.form);
		return checkDigitFits(province, number) ? undefined : WRONG_CHECK_DIGIT;
	},
};

/** The card is somebody's free JSON: anything may stand where a text is expected. */
function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function checkDigitFits(province: string, number: string): boolean {
	if (province === 'ON') return luhn(number.slice(0, 10));
	return province === 'BC' ? checkDigitOfBritishColumbia(number) === Number(number.at(-1)) : true;
}

/**
 * 10 and 11 are no digits: such numbers are not issued. (Some libraries take 11 for 0; the province's own
 * software does not: `validatePhn` in github.com/bcgov/healthgateway.)
 */
function checkDigitOfBritishColumbia(number: string): number {
	const sum = BC_WEIGHTS.reduce(
		(total, weight, position) => total + ((weight * Number(number[position + 1])) % 11),
		0,
	);
	return 11 - (sum % 11);
}
