import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { failureError, type Or } from '../define/failure';
import { dataObject } from '../define/reply-shape';
import type { VendorRequest } from '../define/request';
import { meaningOf, type Reply } from '../send/reply';
import { sendOnce } from '../send/send';
import type { Session } from '../send/session';
import { explainForeignReply, explainReply, explainShape, type Subject } from './explain';

/** What became of a request: the vendor's JSON, or why there is none. */
export type Answer = Or<{ readonly json: IDataObject }>;

/** A reply is read leniently: an object with whatever keys, and an empty body as one without keys. */
const jsonBody = z.preprocess(
	(body) => (body === '' || body === undefined || body === null ? {} : body),
	dataObject,
);

export function answerOf(session: Session, reply: Reply, subject: Subject = {}): Answer {
	if (reply.kind !== 'replied' || meaningOf(reply) !== 'done')
		return { failure: explainReply(session, reply, subject) };
	const body = jsonBody.safeParse(reply.body);
	return body.success ? { json: body.data } : { failure: explainForeignReply(session, reply) };
}

/**
 * Sends one request that belongs to no item, such as one for a list in the editor or for a trigger.
 *
 * @param shape the documented form of the reply, which is called `what` and goes with `advice` when it has another
 * @param timeout milliseconds
 * @throws NodeApiError or NodeOperationError that says what happened and what to do
 */
export async function sendOrThrow<Shape extends z.ZodTypeAny>(
	session: Session,
	request: VendorRequest,
	shape: Shape,
	{ what, advice, timeout }: { what: string; advice?: string; timeout: number },
): Promise<z.output<Shape>> {
	const node = session.context.getNode();
	const answer = answerOf(session, await sendOnce(session, request, timeout));
	if ('failure' in answer) throw failureError(node, answer.failure);
	const read = shape.safeParse(answer.json);
	if (read.success) return read.data;
	throw failureError(node, { sentence: explainShape(session.vendor, what), advice });
}
