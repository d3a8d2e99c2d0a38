import { pick } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import { answerOf } from './answer';
import { dataObject } from './data-object';
import { deliver, pause } from './deliver';
import type { Failure } from './failure';
import { findNow } from './directory';
import { identitiesOf, type Identity } from './identity';
import type { Done } from './item';
import type { Lookup, Person } from './lookup';
import { allFields, type Operation } from './operation';
import { CANCELLED, isUncertain, type NoReply, type Reply } from './reply';
import { buildRequest } from './request';
import { idIn } from './reply-id';
import type { Run } from './run';
import { scrub } from './scrub';
import type { Values } from './validate';

/** `known` is what the vendor said about a person that exists already. */
export type Created = Done | { readonly failure: Failure; readonly known?: IDataObject };

/** What is known of a create whose reply was lost. */
type Trace = Done | 'nobody' | { readonly failure: Failure };

/**
 * Creates a person once, whatever happens on the way. A create whose reply was lost may have been carried
 * out: it is sent again only after the vendor's look-up has shown nobody, or where the vendor itself would
 * refuse the second.
 */
export async function createOnce(run: Run, operation: Operation, values: Values): Promise<Created> {
	const request = buildRequest(operation, values);
	const identities = identitiesSent(operation, values);
	for (let attempt = 0; ; attempt++) {
		const reply = await deliver(run, request, false);
		const repeated = attempt > 0;
		if (reply === CANCELLED || !isUncertain(reply)) return concluded(run, operation, values, reply, repeated);
		const lost = concluded(run, operation, values, reply, false);
		if (!isTraceable(operation, identities)) return lost;
		// Before the look-up, so that a request which is still being worked on has time to show in it.
		await pause(run, reply, attempt);
		const trace = await traceOf(run, operation, values, identities);
		if (trace !== 'nobody') return trace;
		if (attempt >= run.options.retries || run.signal?.aborted) return lost;
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
	const exists = reply.status !== undefined && reply.status === operation.existsStatus;
	if (repeated && exists) {
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
	return exists ? { ...answer, known: dataObject.catch({}).parse(reply.body) } : answer;
}

/** By what the person can be found, of that which the create sends; other values are not the vendor's yet. */
function identitiesSent(operation: Operation, values: Values): Identity[] {
	return identitiesOf(operation.lookup?.by ?? {}, pick(values, Object.keys(allFields(operation))));
}

/** Whether there is a way to learn what became of a create, or to have the vendor refuse a second one. */
function isTraceable({ lookup, existsStatus }: Operation, identities: readonly Identity[]): boolean {
	return lookup === undefined ? existsStatus !== undefined : identities.length > 0;
}

async function traceOf(
	run: Run,
	{ lookup }: Operation,
	values: Values,
	identities: readonly Identity[],
): Promise<Trace> {
	if (lookup === undefined) return 'nobody';
	const found = await findNow(run, lookup, identities);
	if ('failure' in found)
		return {
			failure: unsure(run, {
				...found.failure,
				sentence: scrub(found.failure.sentence, values, run.session.secrets),
			}),
		};
	const [person, another] = found.people;
	if (person === undefined) return 'nobody';
	if (another !== undefined)
		return { failure: unsure(run, { sentence: 'The look-up found more than one person' }) };
	if (!hasAll(person, lookup, identities))
		return { failure: unsure(run, { sentence: 'The look-up found a person who differs in part' }) };
	return {
		outcome: 'created',
		id: person.id,
		json: lookup.asCreated(person),
		warnings: ['The first reply was lost. The person was found at the vendor by look-up.'],
	};
}

/** Somebody who shares only the mobile of a family is not the person that was sent. */
function hasAll({ shown }: Person, { by }: Lookup, identities: readonly Identity[]): boolean {
	return identities.every(({ key, value }) => {
		const theirs = shown[key];
		return typeof theirs !== 'string' || by[key]?.(theirs) === value;
	});
}

function unsure(run: Run, failure: Failure): Failure {
	const { name } = run.session.vendor;
	return {
		...failure,
		sentence: `It is not known whether ${name} created the person: the reply was lost, and then: ${failure.sentence}`,
		advice: `Check ${name} before you run the item again. Create If New and Create or Update do that for you.`,
	};
}
