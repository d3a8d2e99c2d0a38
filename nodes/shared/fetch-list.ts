import type { ILoadOptionsFunctions } from 'n8n-workflow';
import type { z } from 'zod';
import { ask } from './ask';
import { failureError } from './failure';
import type { VendorRequest } from './request';
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
	const list = shape.safeParse(await ask(session, { method: 'GET', ...asked }, TIMEOUT_MS));
	if (list.success) return list.data;
	throw failureError(context.getNode(), {
		sentence: `${vendor.name} replied with a list in a form other than documented`,
		advice: 'Give the ID instead of picking from the list.',
	});
}
