import { planned, type Done, type Item, type Outcome } from '../define/item';
import type { Person } from '../define/lookup';
import { keysOf, type Operation } from '../define/operation';
import { buildRequest } from '../send/request';
import { createOnce } from './create-once';
import { identitiesOf, type Identity } from './identity';
import { severalFound, type People } from './people';

/**
 * Creates a person unless the vendor has them already: by its look-up, or where it has none by the status
 * with which it refuses a second one. Items of one run that mean the same person go one after the other,
 * and the later ones find what the first one made.
 */
export async function createIfNew(people: People, operation: Operation, item: Item): Promise<Outcome> {
	const identities = identitiesOf(keysOf(operation), item.values);
	return await people.lanes.inTurn(identities, async () => {
		const { roster, line, directory } = people;
		const known = roster.find(identities);
		const asks = known.length === 0 && operation.lookup !== undefined;
		const found = asks ? await directory.find(operation.lookup, identities) : { people: known };
		if ('failure' in found) return found;
		const [person, another] = found.people;
		if (another !== undefined) return { failure: severalFound(line.session.vendor) };
		if (person === undefined) return await make(people, operation, item, identities);
		roster.put(person, identities);
		return { done: [item.dryRun ? planned('none', undefined, person.id) : existing(person)] };
	});
}

async function make(
	people: People,
	operation: Operation,
	{ values, dryRun }: Item,
	identities: readonly Identity[],
): Promise<Outcome> {
	const { roster } = people;
	if (dryRun) {
		roster.put({ record: {}, shown: {} }, identities);
		return { done: [planned('create', buildRequest(operation, values))] };
	}
	const created = await createOnce(people, operation, values);
	if ('failure' in created) {
		if (created.known === undefined) return created;
		const person = { record: created.known, shown: {} };
		roster.put(person, identities);
		return { done: [existing(person)] };
	}
	const { id, json: reply } = created;
	roster.put({ id, record: reply, shown: values }, identities);
	return { done: [{ ...created, json: { outcome: 'created', id: id ?? null, reply } }] };
}

function existing({ id, record }: Person): Done {
	return { outcome: 'exists', id, json: { outcome: 'exists', id: id ?? null, reply: record } };
}
