import { sleep } from 'n8n-workflow';

/** Short enough that a cancelled execution ends promptly, long enough to cost nothing. */
const SLICE_MS = 200;

/** Waits, but no longer than until the execution is cancelled. */
export async function rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
	for (let left = ms; left > 0 && !signal?.aborted; left -= SLICE_MS) await sleep(Math.min(left, SLICE_MS));
}
