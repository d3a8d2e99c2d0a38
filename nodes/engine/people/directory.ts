import type { Or } from '../define/failure';
import type { Lookup, Person } from '../define/lookup';
import { answerOf } from '../explain/answer';
import { explainShape } from '../explain/explain';
import type { Line } from '../send/line';
import { fill } from '../send/request';
import { sendWithRetry } from '../send/retry';
import { identitiesOf, type Identity } from './identity';
import { Roster } from './roster';

/** Who was found, or why nobody could be looked for. */
export type Found = Or<{ readonly people: readonly Person[] }>;
export type Listed = Or<{ readonly roster: Roster }>;

/** Asks a vendor who it has. */
export class Directory {
	private first: Promise<Listed> | undefined;

	private current: Promise<unknown> = Promise.resolve();

	private next: Promise<Listed> | undefined;

	constructor(private readonly line: Line) {}

	/** The list of this run: fetched once, then kept up to date by those who change something. */
	async once(lookup: Lookup): Promise<Listed> {
		this.first ??= this.list(lookup);
		return await this.first;
	}

	/** Asks the vendor, now, who has any of the identities. */
	async find(lookup: Lookup, identities: readonly Identity[]): Promise<Found> {
		if (lookup.replies === 'everybody') {
			const listed = await this.now(lookup);
			return 'failure' in listed ? listed : { people: listed.roster.find(identities) };
		}
		const roster = new Roster();
		for (const identity of identities) {
			const found = await this.ask(lookup, identity);
			if ('failure' in found) return found;
			for (const person of found.people) roster.put(person, identities);
		}
		return { people: roster.find(identities) };
	}

	/** A list that shows what happened until now. Those who ask while one is being fetched share the next. */
	private async now(lookup: Lookup): Promise<Listed> {
		this.next ??= this.current.then(() => {
			const fetch = this.list(lookup);
			this.current = fetch;
			this.next = undefined;
			return fetch;
		});
		return await this.next;
	}

	private async list(lookup: Lookup): Promise<Listed> {
		const asked = await this.ask(lookup);
		if ('failure' in asked) return asked;
		const roster = new Roster();
		for (const person of asked.people) roster.put(person, identitiesOf(lookup.by, person.shown));
		return { roster };
	}

	/** @param identity absent where the vendor lists everybody */
	private async ask(lookup: Lookup, identity?: Identity): Promise<Found> {
		const { session } = this.line;
		const sought = identity === undefined ? {} : { [identity.key]: identity.value };
		const reply = await sendWithRetry(this.line, fill(lookup.request, {}, sought), true);
		const answer = answerOf(session, reply, { values: sought });
		if ('failure' in answer) return answer;
		const people = lookup.read(answer.json);
		if (people !== undefined) return { people };
		return { failure: { sentence: explainShape(session.vendor, 'the look-up') } };
	}
}
