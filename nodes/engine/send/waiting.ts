import { DateTime } from 'luxon';
import { sleep } from 'n8n-workflow';
import type { Reply } from './reply';

const LONGEST_MS = 60_000;
const FIRST_MS = 500;
/** A cancelled execution ends within this time; shorter slices would cost more. */
const SLICE_MS = 200;

/** Waits, but no longer than until the execution is cancelled. */
export async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
	for (let left = ms; left > 0 && !signal?.aborted; left -= SLICE_MS) await sleep(Math.min(left, SLICE_MS));
}

/**
 * How long to wait before a request is sent again: as long as the vendor's Retry-After says (seconds or an
 * HTTP date, at most a minute), else twice as long after each attempt, with jitter so that items which
 * failed together do not come back together.
 *
 * @param attempt 0 for the first
 */
export function waitMs(reply: Reply, attempt: number): number {
	const asked = reply.kind === 'replied' ? askedFor(reply.retryAfter) : undefined;
	return Math.min(asked ?? FIRST_MS * 2 ** attempt * (0.5 + Math.random() / 2), LONGEST_MS);
}

function askedFor(retryAfter: string | undefined): number | undefined {
	if (retryAfter === undefined) return undefined;
	if (/^\d+(\.\d+)?$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
	const date = DateTime.fromHTTP(retryAfter);
	return date.isValid ? Math.max(0, date.toMillis() - Date.now()) : undefined;
}
