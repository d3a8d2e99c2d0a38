import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { explainForeignReply, explainNoReply, explainReply } from './explain';
import type { Failure } from './failure';
import type { Operation } from './operation';
import type { NoReply, Reply } from './reply';
import type { Vendor } from './vendor';

/** What became of a request: the vendor's JSON, or why there is none. */
export type Outcome = { readonly json: IDataObject } | { readonly failure: Failure };

/** A reply is read leniently: any object, and an empty body as one without keys. */
const jsonBody = z.preprocess(
	(body) => (body === '' || body === undefined || body === null ? {} : body),
	z.custom<IDataObject>((body) => typeof body === 'object' && body !== null && !Array.isArray(body)),
);

/** Judges a reply; `operation` is absent where the editor asks for a list to choose from. */
export function outcomeOf(vendor: Vendor, reply: Reply | NoReply, operation?: Operation): Outcome {
	if (reply.status === undefined) return { failure: explainNoReply(vendor, reply, operation) };
	if (reply.status < 200 || reply.status > 299) return { failure: explainReply(vendor, reply, operation) };
	const body = jsonBody.safeParse(reply.body);
	return body.success ? { json: body.data } : { failure: explainForeignReply(vendor, reply) };
}
