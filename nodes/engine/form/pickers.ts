import type { ILoadOptionsFunctions } from 'n8n-workflow';
import type { z } from 'zod';
import type { VendorRequest } from '../define/request';
import type { Vendor } from '../define/vendor';
import { sendOrThrow } from '../explain/answer';
import { openSession } from '../send/session';

/** A person waits for this list. */
const TIMEOUT_MS = 10_000;

/**
 * Fetches what a picker in the editor offers, with the credential that the node has selected.
 *
 * @throws NodeApiError or NodeOperationError with a sentence that the editor shows in the list's place
 */
export async function fetchList<Shape extends z.ZodTypeAny>(
	context: ILoadOptionsFunctions,
	vendor: Vendor,
	call: Pick<VendorRequest, 'path' | 'query'>,
	shape: Shape,
): Promise<z.output<Shape>> {
	const session = await openSession(context, vendor, context.getCurrentNodeParameter('authentication'));
	return await sendOrThrow(session, { method: 'GET', ...call }, shape, {
		what: 'a list',
		advice: 'Give the ID instead of picking from the list.',
		timeout: TIMEOUT_MS,
	});
}
