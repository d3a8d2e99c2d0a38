/** Before this year nobody who is alive was born. */
const EARLIEST = '1900-01-01';
/** A day begins first at UTC+14: a child born today is not from the future anywhere. */
const FIRST_DAWN_MS = 14 * 3_600_000;

/** A birth date that is in the past, and not too far. Dates as YYYY-MM-DD compare as text. */
export function birthDate(date: string): string | undefined {
	if (date < EARLIEST) return 'is before 1900';
	return date > new Date(Date.now() + FIRST_DAWN_MS).toISOString().slice(0, 10)
		? 'is in the future'
		: undefined;
}
