import { DateTime } from 'luxon';

const LONGEST_MS = 60_000;
const FIRST_MS = 500;

/**
 * How long to wait before a request is sent again: as long as the vendor's Retry-After says (seconds or an
 * HTTP date, at most a minute), else twice as long after each attempt, with jitter so that items which
 * failed together do not come back together.
 *
 * @param attempt 0 for the first
 */
export function waitMs(retryAfter: string | undefined, attempt: number): number {
	return Math.min(askedFor(retryAfter) ?? FIRST_MS * 2 ** attempt * (0.5 + Math.random() / 2), LONGEST_MS);
}

function askedFor(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined;
	if (/^\d+(\.\d+)?$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
	const date = DateTime.fromHTTP(retryAfter);
	return date.isValid ? Math.max(0, date.toMillis() - Date.now()) : undefined;
}
