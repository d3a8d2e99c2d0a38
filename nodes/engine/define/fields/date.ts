import { DateTime } from 'luxon';
import { ofText, shownAs, type Field, type TextWords } from '../field';
import { readAs } from './read-as';

const A_DATE = 'must be a calendar date as YYYY-MM-DD, such as 1990-05-15';
const A_DATE_TIME = 'must be an ISO 8601 date and time, such as 2025-01-15T00:00:00Z';

/** What n8n's date picker, its DateTime objects and spreadsheets hand over, as ISO 8601 text. */
function written(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim();
	if (DateTime.isDateTime(value)) return value.toISO() ?? undefined;
	return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Hours and offsets as RFC 3339 bounds them: no 24:00, no offset of a day or more. */
const DATE_TIME =
	/^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/i;

/**
 * A time zone must never move somebody's birthday: the date is read off the text, not through a clock. A day that
 * the month does not have comes out as one of the next month.
 */
function isRealDate(date: string): boolean {
	const midnight = new Date(`${date}T00:00:00Z`);
	return Number.isFinite(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

function dateAsWritten(given: unknown): string | undefined {
	const value = written(given);
	if (value === undefined) return undefined;
	const date = DATE.test(value) ? value : timeParts(value)?.date;
	return date !== undefined && isRealDate(date) ? date : undefined;
}

function timeParts(value: string): { date: string; time: string; zone: string } | undefined {
	const [, date, time, zone] = DATE_TIME.exec(value) ?? [];
	if (date === undefined || time === undefined || !isRealDate(date)) return undefined;
	return { date, time: time.length === 5 ? `${time}:00` : time, zone: withColon(zone?.toUpperCase() ?? 'Z') };
}

function dateTimeAsWritten(given: unknown): string | undefined {
	const value = written(given);
	if (value === undefined) return undefined;
	const parts = timeParts(DATE.test(value) ? `${value}T00:00:00Z` : value);
	return parts === undefined ? undefined : `${parts.date}T${parts.time}${parts.zone}`;
}

/** RFC 3339 writes an offset as +05:30, luxon and others also as +0530. */
function withColon(zone: string): string {
	return zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

/** A calendar date, sent as YYYY-MM-DD. */
export function date({ check, ...words }: TextWords): Field<string> {
	return {
		...shownAs(words, { type: 'dateTime', typeOptions: { dateOnly: true }, default: '' }),
		rule: readAs(dateAsWritten, A_DATE),
		says: [A_DATE],
		check: ofText(check),
	};
}

/**
 * A date and time in ISO 8601. One without a zone is sent as UTC and a bare date as its midnight in UTC,
 * so that the calendar date stays as it was written.
 */
export function dateTime({ check, ...words }: TextWords): Field<string> {
	return {
		...shownAs(words, { type: 'dateTime', default: '' }),
		rule: readAs(dateTimeAsWritten, A_DATE_TIME),
		says: [A_DATE_TIME],
		check: ofText(check),
	};
}
