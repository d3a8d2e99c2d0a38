import type { Person } from '../src/people';

/** What must not be in a text that is free of personal data; Eka's and the others' ids may. */
export const valuesOf = ({ first_name, last_name, email, phone, birth_date }: Person): string[] =>
	[first_name, last_name, email, phone, phone.replace(/\D/g, ''), birth_date].filter((value) => value !== '');
