import type { Person } from '../src/people';

/** The values of a person that must not be in a text free of personal data. The vendors' ids may be in it. */
export const valuesOf = ({ first_name, last_name, email, phone, birth_date }: Person): string[] =>
	[first_name, last_name, email, phone, phone.replace(/\D/g, ''), birth_date].filter((value) => value !== '');
