import type { Check } from '../field';

/** Before this year nobody who is alive was born. */
const EARLIEST = '1900-01-01';
/** A day begins first at UTC+14: a child born today is not from the future anywhere. */
const FIRST_DAWN_MS = 14 * 3_600_000;

const TOO_EARLY = 'is before 1900';
const TOO_LATE = 'is in the future';

/** A birth date that is in the past, and not too far. Dates as YYYY-MM-DD compare as text. */
export const birthDate: Check<string> = {
	says: [TOO_EARLY, TOO_LATE],
	test: (date) => {
		if (date < EARLIEST) return TOO_EARLY;
		return date > new Date(Date.now() + FIRST_DAWN_MS).toISOString().slice(0, 10) ? TOO_LATE : undefined;
	},
};
