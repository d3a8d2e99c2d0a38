import type { VendorRequest } from '../define/request';
import type { Line } from './line';
import { meaningOf, type Reply } from './reply';
import { sendOnce } from './send';
import { wait, waitMs } from './waiting';

/**
 * Sends a request, and again where that is safe: always when the vendor did not take it or no connection was
 * made; where it may have been done already only when doing it twice comes to the same.
 * Refusals are final: n8n has renewed the token after a 401 by then.
 *
 * @param repeatable false for a create
 */
export async function sendWithRetry(line: Line, request: VendorRequest, repeatable: boolean): Promise<Reply> {
	let repeated = false;
	for (let attempt = 0; ; attempt++) {
		const reply = await attemptOnce(line, request);
		const meaning = meaningOf(reply);
		const again = meaning === 'busy' || meaning === 'unreached' || (repeatable && meaning === 'uncertain');
		const givenUp =
			attempt >= line.options.retries || line.signal?.aborted || line.breaker.tripped !== undefined;
		if (!again || givenUp) return reply.kind === 'replied' ? { ...reply, repeated } : reply;
		repeated ||= meaning === 'uncertain';
		await wait(waitMs(reply, attempt), line.signal);
	}
}

async function attemptOnce(line: Line, request: VendorRequest): Promise<Reply> {
	if (line.breaker.tripped !== undefined) return line.breaker.tripped;
	await line.pace.turn();
	if (line.signal?.aborted) return { kind: 'cancelled' };
	const reply = await sendOnce(line.session, request, line.options.timeout);
	line.breaker.note(reply);
	return reply;
}
