import { z } from 'zod';

/** What came of a request. A code is the network's, such as ECONNRESET. */
export type Reply =
	| Replied
	/** It was sent, and no reply came. */
	| { readonly kind: 'lost'; readonly code: string }
	/** No connection was made, so that nothing can have reached the vendor. */
	| { readonly kind: 'unreached'; readonly code: string }
	/** This package or n8n refused to send it; `final` where no later request of the run would fare better. */
	| { readonly kind: 'notSent'; readonly sentence?: string; readonly final?: boolean }
	/** A person stopped the execution before it was sent. */
	| { readonly kind: 'cancelled' };

/** The vendor replied, whatever the status. */
export interface Replied {
	readonly kind: 'replied';
	readonly status: number;
	readonly body: unknown;
	/** The header Retry-After, where the vendor sent one. */
	readonly retryAfter?: string;
	/** Set when an earlier reply to this request was lost: the vendor may have carried it out twice. */
	readonly repeated?: boolean;
	/** Set when the request was not sent, because several before it had this status. */
	readonly givenUp?: boolean;
}

/**
 * What a reply means for the request:
 * - `done`: as asked.
 * - `refused`: not done, and asking again would not help.
 * - `shutOut`: refused whoever the request is about, because of the key or before it was sent.
 * - `busy`: the vendor did not take it, and later it may.
 * - `unreached`: it never arrived, and later it may.
 * - `uncertain`: it may have been done although the vendor did not say so.
 * - `cancelled`: a person stopped the execution.
 */
export type Meaning = 'done' | 'refused' | 'shutOut' | 'busy' | 'unreached' | 'uncertain' | 'cancelled';

/** The one place that decides what a reply means. Retry, breaker, create and login ask it. */
export function meaningOf(reply: Reply): Meaning {
	if (reply.kind === 'lost') return 'uncertain';
	if (reply.kind === 'notSent') return 'shutOut';
	if (reply.kind !== 'replied') return reply.kind;
	const { status } = reply;
	if (status >= 200 && status <= 299) return 'done';
	if (status === 401 || status === 403) return 'shutOut';
	if (status === 429) return 'busy';
	return status >= 500 ? 'uncertain' : 'refused';
}

/** Codes of connections that were never made. */
const NEVER_CONNECTED = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EADDRNOTAVAIL',
]);

/** What a connection's failure comes to, by the network's code. */
export function brokenOff(code: string): Extract<Reply, { kind: 'lost' | 'unreached' }> {
	return { kind: NEVER_CONNECTED.has(code) ? 'unreached' : 'lost', code };
}

export const retryAfterHeader = z.object({ 'retry-after': z.coerce.string().optional() }).catch({});
const fullResponse = z.object({ statusCode: z.number(), body: z.unknown(), headers: retryAfterHeader });

/** Reads what n8n's request helper returns when it is asked for the full response. */
export function readReply(response: unknown): Replied {
	const { statusCode, body, headers } = fullResponse.parse(response);
	return { kind: 'replied', status: statusCode, body, retryAfter: headers['retry-after'] };
}
