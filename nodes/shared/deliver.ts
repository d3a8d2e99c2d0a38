import { CANCELLED, isUncertain, neverConnected, type NoReply, type Reply } from './reply';
import { rest } from './rest';
import type { VendorRequest } from './request';
import type { Run } from './run';
import { send } from './send';
import { waitMs } from './wait';

/**
 * Sends a request, and again where that is safe: always when the vendor refused to take it (429) or no
 * connection was made; after a lost reply or a 5xx only when doing it twice comes to the same.
 * Refusals (other 4xx) are final: n8n has renewed the token after a 401 by then.
 *
 * @param repeatable false for a create
 */
export async function deliver(
	run: Run,
	request: VendorRequest,
	repeatable: boolean,
): Promise<Reply | NoReply> {
	let repeated = false;
	for (let attempt = 0; ; attempt++) {
		const reply = await attemptOnce(run, request);
		const again = isBusy(reply) || (repeatable && isUncertain(reply));
		const givenUp =
			attempt >= run.options.retries || run.signal?.aborted || run.breaker.tripped !== undefined;
		if (!again || givenUp) return reply.status === undefined ? reply : { ...reply, repeated };
		repeated ||= isUncertain(reply);
		await pause(run, reply, attempt);
	}
}

async function attemptOnce(run: Run, request: VendorRequest): Promise<Reply | NoReply> {
	if (run.breaker.tripped !== undefined) return run.breaker.tripped;
	await run.pace.turn();
	if (run.signal?.aborted) return CANCELLED;
	const reply = await send(run.session, request, run.options.timeout);
	run.breaker.note(reply);
	return reply;
}

/** Nothing was done, and later it may be. */
function isBusy(reply: Reply | NoReply): boolean {
	return reply.status === undefined ? neverConnected(reply) : reply.status === 429;
}

/** Waits before the next attempt; ends at once when the execution is cancelled. */
export async function pause(run: Run, reply: Reply | NoReply, attempt: number): Promise<void> {
	const retryAfter = reply.status === undefined ? undefined : reply.retryAfter;
	await rest(waitMs(retryAfter, attempt), run.signal);
}
