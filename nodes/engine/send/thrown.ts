import { UserError } from 'n8n-workflow';
import { z } from 'zod';
import { brokenOff, retryAfterHeader, type Reply } from './reply';

/** n8n throws a NodeApiError around what axios threw; older versions leave only the copied status and body. */
const thrown = z.object({
	message: z.string().optional(),
	httpCode: z.string().nullish(),
	context: z.object({ data: z.unknown() }).optional().catch(undefined),
	cause: z
		.object({
			code: z.string().optional(),
			isAxiosError: z.boolean().optional(),
			response: z.object({ status: z.number(), data: z.unknown(), headers: retryAfterHeader }).optional(),
		})
		.optional()
		.catch(undefined),
});

/** Reads what n8n's request helper throws. */
export function readThrown(error: unknown): Reply {
	const { message, httpCode, context, cause } = thrown.catch({}).parse(error);
	const response = cause?.response;
	const status = response?.status ?? (/^\d{3}$/.test(httpCode ?? '') ? Number(httpCode) : undefined);
	// A success is never thrown, unless the connection was lost in the middle of the reply.
	if (status !== undefined && status >= 200 && status <= 299) return brokenOff(cause?.code ?? 'ECONNRESET');
	if (status !== undefined) {
		const body = response === undefined ? context?.data : response.data;
		return { kind: 'replied', status, body, retryAfter: response?.headers['retry-after'] };
	}
	if (cause?.isAxiosError && cause.code !== undefined) return brokenOff(cause.code);
	// A refusal of ours, such as of a login or a base URL, that n8n wrapped on its way; `extra` may say that it is final.
	const own = error instanceof Error && error.cause instanceof UserError ? error.cause : undefined;
	return { kind: 'notSent', sentence: own?.message ?? message, final: own?.extra?.final === true };
}
