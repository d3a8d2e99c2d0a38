import type { IDataObject } from 'n8n-workflow';
import { answerOf } from './answer';
import { dataObject } from './data-object';
import { deliver, pause } from './deliver';
import type { Failure } from './failure';
import { findNow } from './directory';
import { identitiesOf } from './identity';
import type { Done } from './item';
import type { Operation } from './operation';
import { isUncertain, type NoReply, type Reply } from './reply';
import { buildRequest } from './request';
import { idIn } from './reply-id';
import type { Run } from './run';
import type { Values } from './validate';

/** `known` is what the vendor said about a person that exists already. */
export type Created = Done | { readonly failure: Failure; readonly known?: IDataObject };

/** What is known of a create whose reply was lost. */
type Trace = Done | 'nobody' | 'unknowable' | { readonly failure: Failure };

/**
 * Creates a person once, whatever happens on the way. A create whose reply was lost may have been carried
 * out: it is sent again only after the vendor's look-up has shown nobody, or where the vendor itself would
 * refuse the second.
 */
export async function createOnce(run: Run, operation: Operation, values: Values): Promise<Created> {
	const request = buildRequest(operation, values);
	for (let attempt = 0; ; attempt++) {
		const reply = await deliver(run, request, false);
		if (!isUncertain(reply)) return concluded(run, operation, values, reply, attempt > 0);
		const trace = await traceOf(run, operation, values);
		if (typeof trace === 'object') return trace;
		const lost = concluded(run, operation, values, reply, false);
		if (trace === 'unknowable' || attempt >= run.options.retries || run.signal?.aborted) return lost;
		await pause(run, reply, attempt);
	}
}

/** @param repeated whether an earlier attempt may have done it already */
function concluded(
	run: Run,
	operation: Operation,
	values: Values,
	reply: Reply | NoReply,
	repeated: boolean,
): Created {
	if (repeated && reply.status !== undefined && reply.status === operation.existsStatus) {
		return {
			outcome: 'created',
			json: { outcome: 'created' },
			warnings: [
				'The first reply was lost. The vendor confirmed that the person exists now; it did not tell the ID.',
			],
		};
	}
	const answer = answerOf(run.session, reply, { operation, values });
	if ('json' in answer) return { outcome: 'created', id: idIn(answer.json, operation.id), json: answer.json };
	const exists = reply.status !== undefined && reply.status === operation.existsStatus;
	return exists ? { ...answer, known: dataObject.catch({}).parse(reply.body) } : answer;
}

async function traceOf(run: Run, operation: Operation, values: Values): Promise<Trace> {
	const { lookup, existsStatus } = operation;
	if (lookup === undefined) return existsStatus === undefined ? 'unknowable' : 'nobody';
	const identities = identitiesOf(lookup.by, values);
	if (identities.length === 0) return 'unknowable';
	const found = await findNow(run, lookup, identities);
	if ('failure' in found) return { failure: unsure(run, found.failure) };
	const [person, another] = found.people;
	if (person === undefined) return 'nobody';
	if (another !== undefined)
		return { failure: unsure(run, { sentence: 'The look-up found more than one person' }) };
	return {
		outcome: 'created',
		id: person.id,
		json: lookup.asCreated(person),
		warnings: ['The first reply was lost. The person was found at the vendor by look-up.'],
	};
}

function unsure(run: Run, failure: Failure): Failure {
	const { name } = run.session.vendor;
	return {
		...failure,
		sentence: `It is not known whether ${name} created the person: the reply was lost, and then: ${failure.sentence}`,
		advice: `Look at ${name} before you run the item again. Create If New and Create or Update do that for you.`,
	};
}
