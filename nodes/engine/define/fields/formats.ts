import { z } from 'zod';
import type { TextFormat } from './text';

/** Text that matches a pattern once `tidy` has taken out what people write besides. */
export function pattern(
	allowed: RegExp,
	message: string,
	tidy: (text: string) => string = (text) => text,
	untidy?: string,
): TextFormat {
	return {
		rule: z.string().transform(tidy).pipe(z.string().regex(allowed, message)),
		says: [message],
		untidy,
	};
}

/**
 * What people and spreadsheets write into phone numbers: spaces, dots, dashes (also typographic ones and the
 * minus sign), brackets, and the invisible marks that come along when a number is copied from a page.
 */
const SEPARATORS = /[\s.()[\]\-\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

function undivided(text: string): string {
	return text.replace(SEPARATORS, '');
}

const NORTH_AMERICAN = '+1 (416) 555-0123';

/** A phone number without separators; nothing else about its form is documented. */
export const phoneNumber = pattern(/\d/, 'must hold a phone number', undivided, NORTH_AMERICAN);

/** A phone number as digits only: a leading plus is dropped with the separators. */
export const phoneDigits = pattern(
	/^\d+$/,
	'must hold digits only, such as 15555550123',
	(text) => undivided(text).replace(/^\+/, ''),
	NORTH_AMERICAN,
);

/** Ten digits; an Indian country code or trunk prefix in front of them is dropped. */
export const tenDigitMobile = pattern(
	/^\d{10}$/,
	'must be exactly 10 digits, such as 9876543210',
	(text) => undivided(text).replace(/^(\+91|0)(?=\d{10}$)/, ''),
	'+91 98765 43210',
);

const anEmail = 'must be an email address, such as name@example.com';

export const emailAddress: TextFormat = { rule: z.string().email(anEmail), says: [anEmail] };

const anEmailAtOrganization = 'must have the form email#organization, such as pat@example.com#clinic';

/** The form email#organization. */
export const emailAtOrganization: TextFormat = {
	rule: z.string().refine((value) => {
		const [, email] = /^([^#]*)#[^#\s]+$/.exec(value) ?? [];
		return emailAddress.rule.safeParse(email).success;
	}, anEmailAtOrganization),
	says: [anEmailAtOrganization],
};

/** Two letters, sent in capitals, as provinces and states are abbreviated. */
export const twoLetterCode = pattern(
	/^[A-Z]{2}$/,
	'must be two letters, such as ON',
	(text) => (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : text),
	'on',
);
