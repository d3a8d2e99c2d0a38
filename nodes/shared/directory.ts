import { answerOf } from './answer';
import { deliver } from './deliver';
import type { Failure } from './failure';
import { identitiesOf, type Identity } from './identity';
import type { Lookup, Person } from './lookup';
import { Roster } from './roster';
import type { Run } from './run';

/** Who was found, or why nobody could be looked for. */
export type Found = { readonly people: readonly Person[] } | { readonly failure: Failure };
export type Listed = { readonly roster: Roster } | { readonly failure: Failure };

/** Lists everybody at the vendor, for vendors that let nobody search. */
export class Directory {
	private first: Promise<Listed> | undefined;

	private current: Promise<unknown> = Promise.resolve();

	private next: Promise<Listed> | undefined;

	/** The list of this run: fetched once, then kept up to date by those who change something. */
	async once(run: Run, lookup: Lookup): Promise<Listed> {
		this.first ??= everybody(run, lookup);
		return await this.first;
	}

	/** A list that shows what happened until now. Those who ask while one is being fetched share the next. */
	async now(run: Run, lookup: Lookup): Promise<Listed> {
		this.next ??= this.current.then(() => {
			const fetch = everybody(run, lookup);
			this.current = fetch;
			this.next = undefined;
			return fetch;
		});
		return await this.next;
	}
}

async function everybody(run: Run, lookup: Lookup): Promise<Listed> {
	const asked = await ask(run, lookup, { key: '', value: '' });
	if ('failure' in asked) return asked;
	const roster = new Roster();
	for (const person of asked.people) roster.put(person, identitiesOf(lookup.by, person.shown));
	return { roster };
}

/** Asks the vendor, now, who has any of the identities. */
export async function findNow(run: Run, lookup: Lookup, identities: readonly Identity[]): Promise<Found> {
	if (lookup.everybody) {
		const listed = await run.directory.now(run, lookup);
		return 'failure' in listed ? listed : { people: listed.roster.find(identities) };
	}
	const found = new Map<string, Person>();
	for (const identity of identities) {
		const asked = await ask(run, lookup, identity);
		if ('failure' in asked) return asked;
		for (const person of asked.people) found.set(person.id, person);
	}
	return { people: [...found.values()] };
}

async function ask(run: Run, lookup: Lookup, { key, value }: Identity): Promise<Found> {
	const { vendor } = run.session;
	const answer = answerOf(run.session, await deliver(run, lookup.request(key, value), true), {
		values: { [key]: value },
	});
	if ('failure' in answer) return answer;
	const people = lookup.read(answer.json);
	if (people !== undefined) return { people };
	return { failure: { sentence: `${vendor.name} replied to the look-up in a form other than documented` } };
}
