import { get, pick } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import type { Failure, Or } from '../define/failure';
import type { Values } from '../define/field';
import type { Done } from '../define/item';
import type { Lookup, Person } from '../define/lookup';
import { keysOf, type Operation } from '../define/operation';
import { dataObject } from '../define/reply-shape';
import { answerOf } from '../explain/answer';
import { scrub } from '../explain/scrub';
import { meaningOf, type Reply } from '../send/reply';
import { buildRequest } from '../send/request';
import { sendWithRetry } from '../send/retry';
import { wait, waitMs } from '../send/waiting';
import { identitiesOf, type Identity } from './identity';
import type { People } from './people';

/** `known` is what the vendor said about a person that exists already. */
export type Created = Done | { readonly failure: Failure; readonly known?: IDataObject };

/**
 * Creates a person once, whatever happens on the way. A create whose reply was lost may have been carried
 * out: it is sent again only after the vendor's look-up has shown nobody, or where the vendor itself would
 * refuse the second.
 */
export async function createOnce(people: People, operation: Operation, values: Values): Promise<Created> {
	const { line } = people;
	const request = buildRequest(operation, values);
	// The vendor does not know the values of other operations yet, so nobody can be found by them.
	const identities = identitiesOf(keysOf(operation), pick(values, operation.keys));
	for (let attempt = 0; ; attempt++) {
		const reply = await sendWithRetry(line, request, false);
		const lost = meaningOf(reply) === 'uncertain';
		const outcome = concluded(people, operation, values, reply, attempt > 0 && !lost);
		if (!lost || identities.length === 0) return outcome;
		// The vendor may still be working on the request: the wait gives it time to show in the look-up.
		await wait(waitMs(reply, attempt), line.signal);
		const found = operation.lookup && (await findLost(people, operation.lookup, values, identities));
		if (found !== undefined) return found;
		if (attempt >= line.options.retries || line.signal?.aborted) return outcome;
	}
}

/** @param repeated whether an earlier attempt may have done it already */
function concluded(
	{ line: { session } }: People,
	operation: Operation,
	values: Values,
	reply: Reply,
	repeated: boolean,
): Created {
	const { status, says } = operation.exists ?? {};
	const said = (body: unknown) => session.vendor.refusal.safeParse(body).data?.message;
	// Other words with the same status are another refusal: of a user name that is taken, or by a gateway.
	const exists = reply.kind === 'replied' && reply.status === status && said(reply.body) === says;
	if (repeated && exists) {
		return {
			outcome: 'created',
			json: { outcome: 'created' },
			warnings: [
				'The first reply was lost. The vendor confirmed that the person exists now; it did not tell the ID.',
			],
		};
	}
	const answer = answerOf(session, reply, { operation, values });
	if ('json' in answer) return { outcome: 'created', id: idIn(answer.json, operation.id), json: answer.json };
	return exists ? { ...answer, known: dataObject.catch({}).parse(reply.body) } : answer;
}

/** The ID in a reply, at a path of keys such as `user.publicId`; some vendors write it as a number. */
export function idIn(json: IDataObject, path: string | undefined): string | undefined {
	const id: unknown = path === undefined ? undefined : get(json, path);
	if (typeof id === 'number') return String(id);
	return typeof id === 'string' && id !== '' ? id : undefined;
}

/** The person of a create whose reply was lost; undefined where the vendor shows nobody. */
async function findLost(
	{ line, directory }: People,
	lookup: Lookup,
	values: Values,
	identities: readonly Identity[],
): Promise<Or<Done> | undefined> {
	const { vendor, secrets } = line.session;
	const notKnown = (failure: Failure) => ({ failure: unsure(vendor.name, failure) });
	const found = await directory.find(lookup, identities);
	if ('failure' in found) {
		return notKnown({ ...found.failure, sentence: scrub(found.failure.sentence, values, secrets) });
	}
	const [person, another] = found.people;
	if (person === undefined) return undefined;
	if (another !== undefined) return notKnown({ sentence: 'The look-up found more than one person' });
	if (!hasAll(person, lookup, identities))
		return notKnown({ sentence: 'The look-up found a person who differs in part' });
	return {
		outcome: 'created',
		id: person.id,
		json: lookup.asCreated(person),
		warnings: ['The first reply was lost. The person was found at the vendor by look-up.'],
	};
}

/** Whether a found person has every value that was sent: one who shares only a family's mobile is somebody else. */
function hasAll({ shown }: Person, { by }: Lookup, identities: readonly Identity[]): boolean {
	return identities.every(({ key, value }) => {
		const theirs = shown[key];
		return typeof theirs !== 'string' || by[key]?.(theirs) === value;
	});
}

function unsure(vendor: string, failure: Failure): Failure {
	return {
		...failure,
		sentence: `It is not known whether ${vendor} created the person: the reply was lost, and then: ${failure.sentence}`,
		advice: `Check ${vendor} before you run the item again. Create If New and Create or Update do that for you.`,
	};
}
