import { createHmac, randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { Subscription } from './subscriptions';

/** An event to send, and what is to be wrong with it on purpose. */
export const ekaEvent = z
	.object({
		name: z.string().min(1),
		data: z.record(z.unknown()).default({}),
		/** Most of the vendor's pages put the name in `event`; the page of samples puts it in `event_type`. */
		nameIn: z.enum(['event', 'event_type']).default('event'),
		/** `old` is signed for four minutes ago, `early` for four minutes from now. */
		signature: z.enum(['right', 'wrongKey', 'missing', 'old', 'early']).default('right'),
	})
	.strict();

export type EkaEvent = z.input<typeof ekaEvent>;

export interface Delivered {
	endpoint: string;
	/** The request as it was sent, so that a test can send it again. */
	headers: Record<string, string>;
	body: string;
	/** The endpoint's reply; absent when it could not be reached or is not on this machine. */
	status?: number;
}

const offsets = { right: 0, wrongKey: 0, missing: 0, old: -240, early: 240 };
const timeoutMs = 30_000;

/**
 * Sends an event to one subscription, in the form of the vendor's pages on webhook samples and signatures.
 *
 * @param now milliseconds
 */
export async function deliver(
	given: EkaEvent,
	{ endpoint, signing_key }: Subscription,
	clientId: string,
	now: number,
): Promise<Delivered> {
	const event = ekaEvent.parse(given);
	const seconds = Math.floor(now / 1000);
	const body = JSON.stringify({
		service: event.name.split('.', 1).join(),
		[event.nameIn]: event.name,
		event_time: seconds,
		transaction_id: randomUUID(),
		timestamp: seconds,
		client_id: clientId,
		business_id: 'sandbox-business',
		data: event.data,
	});
	const signed = signing_key !== undefined && event.signature !== 'missing';
	const key = event.signature === 'wrongKey' ? `not ${signing_key}` : (signing_key ?? '');
	const headers = {
		'content-type': 'application/json',
		...(signed ? { 'eka-webhook-signature': signature(key, seconds + offsets[event.signature], body) } : {}),
	};
	return { endpoint, headers, body, ...(await post(endpoint, headers, body)) };
}

function signature(key: string, time: number, body: string): string {
	return `t=${time},v1=${createHmac('sha256', key).update(`${time}.${body}`).digest('hex')}`;
}

/** The sandbox sends to this machine only. */
async function post(
	endpoint: string,
	headers: Record<string, string>,
	body: string,
): Promise<{ status?: number }> {
	const { hostname } = new URL(endpoint);
	if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)) return {};
	try {
		const signal = AbortSignal.timeout(timeoutMs);
		return { status: (await fetch(endpoint, { method: 'POST', headers, body, signal })).status };
	} catch {
		return {};
	}
}
