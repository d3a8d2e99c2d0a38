import { isEqual, omit, pick, sortBy } from 'lodash';
import { answerOf } from '../answer';
import { createOnce } from '../create';
import { dataObject } from '../data-object';
import { deliver } from '../deliver';
import type { Failure } from '../failure';
import { identitiesOf, identityName, type Identity } from '../identity';
import type { Done, Item, Procedure } from '../item';
import type { Lookup, Person } from '../lookup';
import { allFields, type Operation } from '../operation';
import { planned } from '../plan';
import { buildRequest } from '../request';
import type { Run } from '../run';
import { labelOf, type Values } from '../validate';
import { severalFound } from './several-found';

/** The parts from which a "Create or Update" is made. */
export interface UpsertParts {
	readonly create: Operation;
	readonly update: Operation;
	/** The field of `update` that takes the ID. */
	readonly idKey: string;
	/** The parameter with the keys to match on, in order. */
	readonly matchKey: string;
	/** Must list everybody. */
	readonly lookup: Lookup;
}

type Settled = Done | { readonly failure: Failure };

/**
 * Creates a person, or changes what differs of one that exists. Two who could be meant are never guessed
 * between. Items of one run that mean the same person go one after the other.
 */
export function upsert(parts: UpsertParts): Procedure {
	return async (run, operation, item) => {
		const chosen = item.values[parts.matchKey];
		const identities = identitiesOf(parts.lookup.by, item.values, Array.isArray(chosen) ? chosen : undefined);
		if (identities.length === 0) return { failure: nothingToMatch(operation, parts) };
		return await run.lanes.inTurn(identities.map(identityName), async () => {
			const settled = await settle(run, parts, item, identities);
			return 'failure' in settled ? settled : { done: [settled] };
		});
	};
}

async function settle(
	run: Run,
	parts: UpsertParts,
	item: Item,
	identities: readonly Identity[],
): Promise<Settled> {
	const listed = await run.directory.once(run, parts.lookup);
	if ('failure' in listed) return listed;
	const [person, another] = listed.roster.find(identities);
	if (another !== undefined) return { failure: severalFound(run.session.vendor) };
	const settled = person === undefined ? await make(run, parts, item) : await adapt(run, parts, item, person);
	if ('failure' in settled || settled.outcome === 'exists' || settled.action === 'none') return settled;
	const shown = { ...person?.shown, ...item.values };
	const record = person?.record ?? dataObject.catch({}).parse(settled.json.reply);
	const made = person === undefined || person.made;
	listed.roster.put({ id: settled.id ?? '', record, shown, made }, identitiesOf(parts.lookup.by, shown));
	return settled;
}

/** Some fields may be documented for the update only: a person is created first and completed then. */
async function make(
	run: Run,
	{ create, update, idKey }: UpsertParts,
	{ values, dryRun }: Item,
): Promise<Settled> {
	if (dryRun) return planned('create', buildRequest(create, values));
	const created = await createOnce(run, create, values);
	if ('failure' in created) return created;
	const { id, json: reply, warnings } = created;
	const rest = pick(omit(values, Object.keys(allFields(create))), Object.keys(allFields(update)));
	if (id !== undefined && Object.keys(rest).length > 0) {
		const completed = await change(run, update, { ...rest, [idKey]: id });
		if ('failure' in completed) return { failure: halfDone(completed.failure, update, Object.keys(rest)) };
	}
	return { outcome: 'created', id, json: { outcome: 'created', id: id ?? null, reply }, warnings };
}

async function adapt(
	run: Run,
	parts: UpsertParts,
	{ values, dryRun }: Item,
	person: Person,
): Promise<Settled> {
	const { update, idKey, lookup } = parts;
	const { id } = person;
	const fields = allFields(update);
	const given = pick(values, Object.keys(fields));
	const hidden = person.made ? [] : Object.keys(given).filter((key) => !(key in person.shown));
	const changes = Object.keys(given).filter(
		(key) => !hidden.includes(key) && !same(lookup, key, given[key], person.shown[key]),
	);
	if (changes.length === 0) {
		const warnings =
			hidden.length === 0
				? []
				: [
						notShown(
							run,
							hidden.map((key) => labelOf(fields, key)),
						),
					];
		if (dryRun) return { ...planned('none', undefined, id), warnings };
		return { outcome: 'exists', id, json: { outcome: 'exists', id, reply: person.record }, warnings };
	}
	const sent = { ...pick(given, [...changes, ...hidden]), [idKey]: id };
	if (id === '') return dryRun ? planned('update') : { failure: idUnknown(run) };
	if (dryRun) return planned('update', buildRequest(update, sent), id);
	const changed = await change(run, update, sent);
	return 'failure' in changed
		? changed
		: { outcome: 'updated', id, json: { outcome: 'updated', id, reply: changed.json } };
}

async function change(run: Run, update: Operation, values: Values) {
	return answerOf(run.session, await deliver(run, buildRequest(update, values), true), {
		operation: update,
		values,
	});
}

function same({ by }: Lookup, key: string, given: unknown, shown: unknown): boolean {
	if (Array.isArray(given) && Array.isArray(shown)) return isEqual(sortBy(given), sortBy(shown));
	const spelling = by[key];
	if (spelling === undefined || typeof given !== 'string' || typeof shown !== 'string')
		return isEqual(given, shown);
	return spelling(given) === spelling(shown);
}

function notShown({ session }: Run, labels: readonly string[]): string {
	return `${session.vendor.name} does not show ${labels.join(', ')}: whether it differs is not known. Use Update to set it.`;
}

/** Only a person of this very run: the vendor confirmed it without an ID. */
function idUnknown({ session }: Run): Failure {
	return {
		sentence: `${session.vendor.name} did not tell the ID of the person that this run created`,
		advice: 'Run the item again: the person will be found and changed then.',
	};
}

function halfDone(failure: Failure, update: Operation, keys: readonly string[]): Failure {
	const labels = keys.map((key) => labelOf(allFields(update), key)).join(', ');
	return {
		...failure,
		sentence: `The person was created, but ${labels} could not be set: ${failure.sentence}`,
		advice: 'Run the item again: it will find the person and set the rest.',
	};
}

function nothingToMatch(operation: Operation, { matchKey, lookup }: UpsertParts): Failure {
	const fields = allFields(operation);
	const labels = Object.keys(lookup.by).map((key) => labelOf(fields, key));
	return {
		sentence: `${labelOf(fields, matchKey)} needs a value to look for: give one of ${labels.join(', ')}`,
		advice: 'Without it nobody can tell whether the person exists. Nothing was sent for this item.',
		fields: [matchKey],
	};
}
