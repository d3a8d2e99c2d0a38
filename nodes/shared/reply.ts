import { UserError } from 'n8n-workflow';
import { z } from 'zod';

/** What came back over HTTP, whatever its status. */
export interface Reply {
	readonly status: number;
	readonly body: unknown;
}

/** No reply: the connection failed, the login was refused, or n8n's own rules forbade the request. */
export interface NoReply {
	readonly status?: undefined;
	/** The network's code, such as ECONNREFUSED. */
	readonly code?: string;
	/** What a person is told, where it was not the network. */
	readonly sentence?: string;
}

const fullResponse = z.object({ statusCode: z.number(), body: z.unknown() });

/** n8n throws a NodeApiError around what axios threw; older versions leave only the copied status and body. */
const thrown = z.object({
	message: z.string().optional(),
	httpCode: z.string().nullish(),
	context: z.object({ data: z.unknown() }).optional().catch(undefined),
	cause: z
		.object({
			code: z.string().optional(),
			isAxiosError: z.boolean().optional(),
			response: z.object({ status: z.number(), data: z.unknown() }).optional(),
		})
		.optional()
		.catch(undefined),
});

export function readReply(response: unknown): Reply {
	const { statusCode, body } = fullResponse.parse(response);
	return { status: statusCode, body };
}

export function readThrown(error: unknown): Reply | NoReply {
	const { message, httpCode, context, cause } = thrown.catch({}).parse(error);
	if (cause?.response !== undefined) return { status: cause.response.status, body: cause.response.data };
	if (/^\d{3}$/.test(httpCode ?? '')) return { status: Number(httpCode), body: context?.data };
	if (cause?.isAxiosError && cause.code !== undefined) return { code: cause.code };
	return { sentence: ownSentence(error) ?? message };
}

/** A refusal of ours, such as of a login or a base URL, that n8n wrapped on its way. */
function ownSentence(error: unknown): string | undefined {
	return error instanceof Error && error.cause instanceof UserError ? error.cause.message : undefined;
}
