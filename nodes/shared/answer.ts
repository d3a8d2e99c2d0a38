import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { dataObject } from './data-object';
import { explainForeignReply, explainNoReply, explainReply, type Subject } from './explain';
import type { Failure } from './failure';
import type { NoReply, Reply } from './reply';
import type { Session } from './session';

/** What became of a request: the vendor's JSON, or why there is none. */
export type Answer = { readonly json: IDataObject } | { readonly failure: Failure };

/** A reply is read leniently: an object with whatever keys, and an empty body as one without keys. */
const jsonBody = z.preprocess(
	(body) => (body === '' || body === undefined || body === null ? {} : body),
	dataObject,
);

export function answerOf(session: Session, reply: Reply | NoReply, subject: Subject = {}): Answer {
	if (reply.status === undefined) return { failure: explainNoReply(session, reply, subject) };
	if (reply.status < 200 || reply.status > 299) return { failure: explainReply(session, reply, subject) };
	const body = jsonBody.safeParse(reply.body);
	return body.success ? { json: body.data } : { failure: explainForeignReply(session, reply) };
}
