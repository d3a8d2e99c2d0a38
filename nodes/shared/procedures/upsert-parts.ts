import { answerOf, type Answer } from '../answer';
import { deliver } from '../deliver';
import type { Failure } from '../failure';
import { identitiesOf } from '../identity';
import type { Done } from '../item';
import type { Lookup, Person } from '../lookup';
import type { Operation } from '../operation';
import { buildRequest } from '../request';
import type { Roster } from '../roster';
import type { Run } from '../run';
import type { Values } from '../validate';

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

export type Settled = Done | { readonly failure: Failure };

/** Makes a person who was created or changed known to the later items of the run. */
export function note({ lookup }: UpsertParts, roster: Roster, person: Person): void {
	roster.put(person, identitiesOf(lookup.by, person.shown));
}

export async function change(run: Run, update: Operation, values: Values): Promise<Answer> {
	const reply = await deliver(run, buildRequest(update, values), true);
	return answerOf(run.session, reply, { operation: update, values });
}
