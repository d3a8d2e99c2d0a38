import { UserError } from 'n8n-workflow';
import { z } from 'zod';

/** What came back over HTTP, whatever its status. */
export interface Reply {
	readonly status: number;
	readonly body: unknown;
	/** The header Retry-After, where the vendor sent one. */
	readonly retryAfter?: string;
	/** Set when the reply to an earlier attempt was lost, so that the request may have been carried out twice. */
	readonly repeated?: boolean;
	/** Set when it stands for requests that were not sent any more, after several that had this status. */
	readonly givenUp?: boolean;
}

/** No reply: the connection failed, the login was refused, or n8n's own rules forbade the request. */
export interface NoReply {
	readonly status?: undefined;
	/** The network's code, such as ECONNREFUSED. */
	readonly code?: string;
	/** What a person is told, where it was not the network. */
	readonly sentence?: string;
	/** No later request of the run would fare better: asking again would only lock the client out. */
	readonly final?: boolean;
}

/** The execution was stopped by a person before the request was sent. */
export const CANCELLED: NoReply = { code: 'CANCELLED' };

/** Marks a UserError of a credential as final for the run. */
export const FINAL = { final: true };

/** Codes of connections that were never made, so that nothing can have reached the vendor. */
const NEVER_CONNECTED = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EADDRNOTAVAIL',
]);

export function neverConnected(reply: NoReply): boolean {
	return reply.code !== undefined && NEVER_CONNECTED.has(reply.code);
}

/** Whether the vendor may have done what was asked although it did not say so. */
export function isUncertain(reply: Reply | NoReply): boolean {
	if (reply.status !== undefined) return reply.status >= 500;
	return reply.code !== undefined && !neverConnected(reply);
}

const headers = z.object({ 'retry-after': z.coerce.string().optional() }).catch({});
const fullResponse = z.object({ statusCode: z.number(), body: z.unknown(), headers });

/** n8n throws a NodeApiError around what axios threw; older versions leave only the copied status and body. */
const thrown = z.object({
	message: z.string().optional(),
	httpCode: z.string().nullish(),
	context: z.object({ data: z.unknown() }).optional().catch(undefined),
	cause: z
		.object({
			code: z.string().optional(),
			isAxiosError: z.boolean().optional(),
			response: z.object({ status: z.number(), data: z.unknown(), headers }).optional(),
		})
		.optional()
		.catch(undefined),
});

export function readReply(response: unknown): Reply {
	const { statusCode, body, headers: read } = fullResponse.parse(response);
	return { status: statusCode, body, retryAfter: read['retry-after'] };
}

export function readThrown(error: unknown): Reply | NoReply {
	const { message, httpCode, context, cause } = thrown.catch({}).parse(error);
	if (brokeOff(cause?.response?.status ?? Number(httpCode))) return { code: cause?.code ?? 'ECONNRESET' };
	if (cause?.response !== undefined) {
		const { status, data, headers: read } = cause.response;
		return { status, body: data, retryAfter: read['retry-after'] };
	}
	if (httpCode && /^\d{3}$/.test(httpCode)) return { status: Number(httpCode), body: context?.data };
	if (cause?.isAxiosError && cause.code !== undefined) return { code: cause.code };
	const own = error instanceof Error && error.cause instanceof UserError ? error.cause : undefined;
	// A refusal of ours, such as of a login or a base URL, that n8n wrapped on its way.
	if (own === undefined) return { sentence: message };
	return { sentence: own.message, ...(own.extra?.final === true ? FINAL : {}) };
}

/** A success is never thrown, unless the connection was lost in the middle of the reply. */
function brokeOff(status: number): boolean {
	return status >= 200 && status <= 299;
}
