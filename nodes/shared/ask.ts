import type { IDataObject } from 'n8n-workflow';
import { answerOf } from './answer';
import { failureError } from './failure';
import type { VendorRequest } from './request';
import { send } from './send';
import type { Session } from './session';

/**
 * Sends one request that belongs to no item, such as one for a list in the editor or for a trigger.
 *
 * @param timeout milliseconds
 * @returns the vendor's reply
 * @throws NodeApiError or NodeOperationError that says what happened and what to do
 */
export async function ask(session: Session, request: VendorRequest, timeout: number): Promise<IDataObject> {
	const answer = answerOf(session, await send(session, request, timeout));
	if ('failure' in answer) throw failureError(session.context.getNode(), answer.failure);
	return answer.json;
}
