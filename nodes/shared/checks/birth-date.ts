import { DateTime } from 'luxon';

/** Before this year nobody who is alive was born. */
const EARLIEST = '1900-01-01';
/** Where the day begins first: a child born today is not from the future anywhere. */
const FIRST_DAWN = 'UTC+14';

/** A birth date that is in the past, and not too far. Dates as YYYY-MM-DD compare as text. */
export function birthDate(date: string): string | undefined {
	if (date < EARLIEST) return 'is before 1900';
	return date > (DateTime.now().setZone(FIRST_DAWN).toISODate() ?? '') ? 'is in the future' : undefined;
}
