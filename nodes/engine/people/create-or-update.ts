import { isEqual, omit, pick, sortBy } from 'lodash';
import type { Failure, Or } from '../define/failure';
import { labelOf, type Values } from '../define/field';
import { planned, type Done, type Item, type Outcome } from '../define/item';
import type { Lookup, Person } from '../define/lookup';
import type { CreateOrUpdate, Operation } from '../define/operation';
import type { Vendor } from '../define/vendor';
import { answerOf, type Answer } from '../explain/answer';
import { buildRequest } from '../send/request';
import { sendWithRetry } from '../send/retry';
import { createOnce } from './create-once';
import { identitiesOf } from './identity';
import { severalFound, type People } from './people';
import type { Roster } from './roster';

/**
 * Creates a person, or changes what differs of one that exists. Two who could be meant are never guessed
 * between. Items of one run that mean the same person go one after the other.
 */
export async function createOrUpdate(
	people: People,
	operation: Operation,
	how: CreateOrUpdate,
	item: Item,
): Promise<Outcome> {
	const chosen = item.values[how.matchKey];
	const keys = Array.isArray(chosen) ? chosen : undefined;
	const identities = identitiesOf(how.lookup.by, item.values, keys);
	if (identities.length === 0) return { failure: nothingToMatch(operation, how) };
	return await people.lanes.inTurn(identities, async () => {
		const listed = await people.directory.once(how.lookup);
		if ('failure' in listed) return listed;
		const [person, another] = listed.roster.find(identities);
		if (another !== undefined) return { failure: severalFound(people.line.session.vendor) };
		const upsert = new Upsert(people, how, listed.roster);
		const done = person === undefined ? await upsert.make(item) : await upsert.adapt(item, person);
		return 'failure' in done ? done : { done: [done] };
	});
}

/** One item's way once it is known who is there. */
class Upsert {
	private readonly vendor: Vendor;

	constructor(
		private readonly people: People,
		private readonly how: CreateOrUpdate,
		private readonly roster: Roster,
	) {
		this.vendor = people.line.session.vendor;
	}

	/** Some fields may be documented for the update only: a person is created first and completed then. */
	async make({ values, dryRun }: Item): Promise<Or<Done>> {
		const { create, update } = this.how;
		if (dryRun) {
			this.note({ record: {}, shown: values, made: true });
			return planned('create', buildRequest(create, values));
		}
		const created = await createOnce(this.people, create, values);
		if ('failure' in created) return created;
		const { id, json: reply, warnings } = created;
		const rest = pick(omit(values, create.keys), update.keys);
		// The next item about this person must not create them again, whatever becomes of the rest.
		const person = { id, record: reply, shown: omit(values, Object.keys(rest)), made: true };
		this.note(person);
		if (id !== undefined && Object.keys(rest).length > 0) {
			const completed = await this.change(id, rest);
			if ('failure' in completed) return { failure: halfDone(completed.failure, update, Object.keys(rest)) };
			this.note({ ...person, shown: values });
		}
		return { outcome: 'created', id, json: { outcome: 'created', id: id ?? null, reply }, warnings };
	}

	/** Changes what differs of a person that exists; where nothing differs, nothing is sent. */
	async adapt({ values, dryRun }: Item, person: Person): Promise<Or<Done>> {
		const { update, lookup, idKey } = this.how;
		const { id, record, shown } = person;
		const given = pick(values, update.keys);
		const hidden = person.made ? [] : Object.keys(given).filter((key) => !(key in shown));
		const changes = Object.keys(given).filter(
			(key) => !hidden.includes(key) && !same(lookup, key, given[key], shown[key]),
		);
		if (changes.length === 0) {
			const labels = hidden.map((key) => labelOf(update.allFields, key));
			const warnings = labels.length === 0 ? [] : [notShown(this.vendor, labels)];
			if (dryRun) return { ...planned('none', undefined, id), warnings };
			return { outcome: 'exists', id, json: { outcome: 'exists', id: id ?? null, reply: record }, warnings };
		}
		const changed = { ...person, shown: { ...shown, ...values } };
		const sent = pick(given, [...changes, ...hidden]);
		if (dryRun) {
			this.note(changed);
			if (id === undefined) return planned('update');
			return planned('update', buildRequest(update, { ...sent, [idKey]: id }), id);
		}
		if (id === undefined) return { failure: idUnknown(this.vendor) };
		const answer = await this.change(id, sent);
		if ('failure' in answer) return answer;
		this.note(changed);
		return { outcome: 'updated', id, json: { outcome: 'updated', id, reply: answer.json } };
	}

	/** Makes a person who was created or changed known to the later items of the run. */
	private note(person: Person): void {
		this.roster.put(person, identitiesOf(this.how.lookup.by, person.shown));
	}

	private async change(id: string, changes: Values): Promise<Answer> {
		const { update: operation, idKey } = this.how;
		const values = { ...changes, [idKey]: id };
		const reply = await sendWithRetry(this.people.line, buildRequest(operation, values), true);
		return answerOf(this.people.line.session, reply, { operation, values });
	}
}

/** The order of a list says nothing. */
function same({ by }: Lookup, key: string, given: unknown, shown: unknown): boolean {
	if (Array.isArray(given) && Array.isArray(shown)) return isEqual(sortBy(given), sortBy(shown));
	const spelling = by[key];
	if (spelling === undefined || typeof given !== 'string' || typeof shown !== 'string') {
		return isEqual(given, shown);
	}
	return spelling(given) === spelling(shown);
}

function nothingToMatch({ allFields }: Operation, { matchKey, lookup }: CreateOrUpdate): Failure {
	const labels = Object.keys(lookup.by).map((key) => labelOf(allFields, key));
	return {
		sentence: `${labelOf(allFields, matchKey)} needs a value to look for: give one of ${labels.join(', ')}`,
		advice: 'Without it nobody can tell whether the person exists. Nothing was sent for this item.',
		fields: [matchKey],
	};
}

function halfDone(failure: Failure, update: Operation, keys: readonly string[]): Failure {
	const labels = keys.map((key) => labelOf(update.allFields, key)).join(', ');
	return {
		...failure,
		sentence: `The person was created, but ${labels} could not be set: ${failure.sentence}`,
		advice: 'Run the item again: it will find the person and set the rest.',
	};
}

function notShown({ name }: Vendor, labels: readonly string[]): string {
	return `${name} does not show ${labels.join(', ')}: whether it differs is not known. Use Update to set it.`;
}

/** This happens to a person of this very run only: the vendor confirmed the create without an ID. */
function idUnknown({ name }: Vendor): Failure {
	return {
		sentence: `${name} did not tell the ID of the person that this run created`,
		advice: 'Run the item again: the person will be found and changed then.',
	};
}
