import { z } from 'zod';

/**
 * What people and spreadsheets write into phone numbers: spaces, dots, dashes (also typographic ones and the
 * minus sign), brackets, and the invisible marks that come along when a number is copied from a page.
 */
const SEPARATORS = /[\s.()[\]\-\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

const undivided = z.string().transform((value) => value.replace(SEPARATORS, ''));

/** A phone number without separators; nothing else about its form is documented. */
export const phoneNumber = undivided.pipe(z.string().regex(/\d/, 'must hold a phone number'));

/** A phone number as digits only: a leading plus is dropped with the separators. */
export const phoneDigits = undivided
	.transform((value) => value.replace(/^\+/, ''))
	.pipe(z.string().regex(/^\d+$/, 'must hold digits only, such as 15555550123'));

/** Ten digits; an Indian country code or trunk prefix in front of them is dropped. */
export const tenDigitMobile = undivided
	.transform((value) => value.replace(/^(\+91|0)(?=\d{10}$)/, ''))
	.pipe(z.string().regex(/^\d{10}$/, 'must be exactly 10 digits, such as 9876543210'));

const anEmail = 'must be an email address, such as name@example.com';

export const emailAddress = z.string().email(anEmail);

/** The form email#organization. */
export const emailAtOrganization = z.string().refine((value) => {
	const [email, organization, ...rest] = value.split('#');
	return emailAddress.safeParse(email).success && /^\S+$/.test(organization ?? '') && rest.length === 0;
}, 'must have the form email#organization, such as pat@example.com#clinic');

/** Two letters, sent in capitals as postal codes of provinces and states are written. */
export const twoLetterCode = z
	.string()
	.regex(/^[A-Za-z]{2}$/, 'must be two letters, such as ON')
	.transform((value) => value.toUpperCase());
