import { planned, type Done, type Item, type Outcome } from '../define/item';
import type { Person } from '../define/lookup';
import { keysOf, type Operation } from '../define/operation';
import { buildRequest } from '../send/request';
import { createOnce } from './create-once';
import type { Found } from './directory';
import { identitiesOf, identityName, type Identity } from './identity';
import { severalFound, type People } from './people';

/**
 * Creates a person unless the vendor has them already: by its look-up, or where it has none by the status
 * with which it refuses a second one. Items of one run that mean the same person go one after the other,
 * and the later ones find what the first one made.
 */
export async function createIfNew(people: People, operation: Operation, item: Item): Promise<Outcome> {
	const identities = identitiesOf(keysOf(operation), item.values);
	return await people.lanes.inTurn(
		identities.map(identityName),
		async () => await settle(people, operation, item, identities),
	);
}

async function settle(
	people: People,
	operation: Operation,
	item: Item,
	identities: readonly Identity[],
): Promise<Outcome> {
	const { roster, line } = people;
	const found = await whoIsThere(people, operation, identities);
	if ('failure' in found) return found;
	const [person, another] = found.people;
	if (another !== undefined) return { failure: severalFound(line.session.vendor) };
	if (person !== undefined) {
		roster.put(person, identities);
		return { done: [item.dryRun ? planned('none', undefined, person.id) : existing(person)] };
	}
	if (!item.dryRun) return await make(people, operation, item, identities);
	roster.put({ record: {}, shown: {} }, identities);
	return { done: [planned('create', buildRequest(operation, item.values))] };
}

async function whoIsThere(
	{ roster, directory }: People,
	{ lookup }: Operation,
	identities: readonly Identity[],
): Promise<Found> {
	const known = roster.find(identities);
	return known.length > 0 || lookup === undefined
		? { people: known }
		: await directory.find(lookup, identities);
}

async function make(
	people: People,
	operation: Operation,
	{ values }: Item,
	identities: readonly Identity[],
): Promise<Outcome> {
	const created = await createOnce(people, operation, values);
	if ('failure' in created) {
		if (created.known === undefined) return created;
		const person = { record: created.known, shown: {} };
		people.roster.put(person, identities);
		return { done: [existing(person)] };
	}
	const { id, json: reply } = created;
	people.roster.put({ id, record: reply, shown: values }, identities);
	return { done: [{ ...created, json: { outcome: 'created', id: id ?? null, reply } }] };
}

function existing({ id, record }: Person): Done {
	return { outcome: 'exists', id, json: { outcome: 'exists', id: id ?? null, reply: record } };
}
