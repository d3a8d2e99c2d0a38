import type { ILoadOptionsFunctions } from 'n8n-workflow';
import type { z } from 'zod';
import { failureError } from './failure';
import { answerOf } from './answer';
import type { VendorRequest } from './request';
import { send } from './send';
import { openSession } from './session';
import type { Vendor } from './vendor';

/** Of a list that a person is waiting for. */
const TIMEOUT_MS = 10_000;

/**
 * Fetches what a picker in the editor offers, with the credential that the node has selected.
 *
 * @throws NodeApiError or NodeOperationError with a sentence that the editor shows in the list's place
 */
export async function fetchList<Shape extends z.ZodTypeAny>(
	context: ILoadOptionsFunctions,
	vendor: Vendor,
	asked: Pick<VendorRequest, 'path' | 'query'>,
	shape: Shape,
): Promise<z.output<Shape>> {
	const session = await openSession(context, vendor, context.getCurrentNodeParameter('authentication'));
	const outcome = answerOf(session, await send(session, { method: 'GET', ...asked }, TIMEOUT_MS));
	if ('failure' in outcome) throw failureError(context.getNode(), outcome.failure);
	const list = shape.safeParse(outcome.json);
	if (list.success) return list.data;
	throw failureError(context.getNode(), {
		sentence: `${vendor.name} replied with a list in a form other than documented`,
		advice: 'Give the ID instead of picking from the list.',
	});
}
