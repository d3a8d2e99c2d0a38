import { createOnce } from '../create';
import { findNow, type Found } from '../directory';
import { identitiesOf, identityName, type Identity } from '../identity';
import type { Done, Item, Outcome, Procedure } from '../item';
import type { Lookup, Person } from '../lookup';
import type { Operation } from '../operation';
import { planned } from '../plan';
import { buildRequest } from '../request';
import type { Run } from '../run';
import { severalFound } from './several-found';

/**
 * Creates a person unless the vendor has them already: by its look-up, or where it has none by the status
 * with which it refuses a second one. Items of one run that mean the same person go one after the other,
 * and the later ones find what the first one made.
 *
 * @param by how two items are seen to mean the same person
 */
export function ensure(by: Lookup['by']): Procedure {
	return async (run, operation, item) => {
		const identities = identitiesOf(by, item.values);
		return await run.lanes.inTurn(
			identities.map(identityName),
			async () => await settle(run, operation, item, identities),
		);
	};
}

async function settle(
	run: Run,
	operation: Operation,
	{ values, dryRun }: Item,
	identities: Identity[],
): Promise<Outcome> {
	const found = await whoIsThere(run, operation, identities);
	if ('failure' in found) return found;
	const [person, another] = found.people;
	if (another !== undefined) return { failure: severalFound(run.session.vendor) };
	if (person !== undefined) {
		run.roster.put(person, identities);
		return { done: [dryRun ? planned('none', undefined, person.id) : existing(person)] };
	}
	if (!dryRun) return await make(run, operation, values, identities);
	run.roster.put({ id: '', record: {}, shown: {} }, identities);
	return { done: [planned('create', buildRequest(operation, values))] };
}

async function whoIsThere(run: Run, { lookup }: Operation, identities: readonly Identity[]): Promise<Found> {
	const known = run.roster.find(identities);
	return known.length > 0 || lookup === undefined
		? { people: known }
		: await findNow(run, lookup, identities);
}

async function make(
	run: Run,
	operation: Operation,
	values: Item['values'],
	identities: Identity[],
): Promise<Outcome> {
	const created = await createOnce(run, operation, values);
	if ('failure' in created) {
		if (created.known === undefined) return created;
		const person = { id: '', record: created.known, shown: {} };
		run.roster.put(person, identities);
		return { done: [existing(person)] };
	}
	const { id, json: reply } = created;
	run.roster.put({ id: id ?? '', record: reply, shown: values }, identities);
	return { done: [{ ...created, json: { outcome: 'created', id: id ?? null, reply } }] };
}

function existing({ id, record }: Person): Done {
	return { outcome: 'exists', id, json: { outcome: 'exists', id: id === '' ? null : id, reply: record } };
}
