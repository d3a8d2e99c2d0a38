import type { IHookFunctions, IPollFunctions } from 'n8n-workflow';
import type { z } from 'zod';
import { failureError } from '../define/failure';
import type { Fields, Given, Values } from '../define/field';
import type { VendorRequest } from '../define/request';
import type { Vendor } from '../define/vendor';
import { answerOf, sendOrThrow } from '../explain/answer';
import { judge } from '../read/validate';
import { sendOnce } from '../send/send';
import { openSession } from '../send/session';

const TIMEOUT_MS = 30_000;

export type Talk = Awaited<ReturnType<typeof talkTo>>;

/**
 * How a trigger talks to its vendor: one request at a time, without items.
 *
 * @throws NodeOperationError when the credential is missing or its base URL is refused
 */
export async function talkTo(
	context: IHookFunctions | IPollFunctions,
	vendor: Vendor,
	authentication?: unknown,
) {
	const session = await openSession(context, vendor, authentication);
	return {
		/** Reads the reply, called `what` when its form is not the documented one. @throws as sendOrThrow does */
		ask: async <Shape extends z.ZodTypeAny>(request: VendorRequest, shape: Shape, what: string) =>
			await sendOrThrow(session, request, shape, { what, timeout: TIMEOUT_MS }),
		/** Sends a request whose refusal may be as good as a success. */
		tryTo: async (request: VendorRequest) => answerOf(session, await sendOnce(session, request, TIMEOUT_MS)),
		/** What must never be shown, should the vendor echo it. */
		secrets: session.secrets,
	};
}

/** Reads a trigger's own parameters. @throws NodeOperationError with what is wrong and the advice */
export function readFields(
	context: IHookFunctions | IPollFunctions,
	fields: Fields,
	given: Given,
	advice: string,
): Values {
	const { values, complaints } = judge(fields, given);
	if (complaints.length === 0) return values;
	throw failureError(context.getNode(), {
		sentence: complaints.map(({ sentence }) => sentence).join('; '),
		advice,
	});
}
