import { omit, pick } from 'lodash';
import { createOnce } from '../create';
import type { Failure } from '../failure';
import type { Item } from '../item';
import { allFields, type Operation } from '../operation';
import { planned } from '../plan';
import { buildRequest } from '../request';
import type { Roster } from '../roster';
import type { Run } from '../run';
import { labelOf } from '../validate';
import { change, note, type Settled, type UpsertParts } from './upsert-parts';

/** Some fields may be documented for the update only: a person is created first and completed then. */
export async function makePerson(run: Run, parts: UpsertParts, roster: Roster, item: Item): Promise<Settled> {
	const { create, update, idKey } = parts;
	const { values, dryRun } = item;
	if (dryRun) {
		note(parts, roster, { id: '', record: {}, shown: values, made: true });
		return planned('create', buildRequest(create, values));
	}
	const created = await createOnce(run, create, values);
	if ('failure' in created) return created;
	const { id, json: reply, warnings } = created;
	const rest = pick(omit(values, Object.keys(allFields(create))), Object.keys(allFields(update)));
	// Known from here on, whatever becomes of the rest: the next item about this person must not create them again.
	const person = { id: id ?? '', record: reply, shown: omit(values, Object.keys(rest)), made: true };
	note(parts, roster, person);
	if (id !== undefined && Object.keys(rest).length > 0) {
		const completed = await change(run, update, { ...rest, [idKey]: id });
		if ('failure' in completed) return { failure: halfDone(completed.failure, update, Object.keys(rest)) };
		note(parts, roster, { ...person, shown: values });
	}
	return { outcome: 'created', id, json: { outcome: 'created', id: id ?? null, reply }, warnings };
}

function halfDone(failure: Failure, update: Operation, keys: readonly string[]): Failure {
	const labels = keys.map((key) => labelOf(allFields(update), key)).join(', ');
	return {
		...failure,
		sentence: `The person was created, but ${labels} could not be set: ${failure.sentence}`,
		advice: 'Run the item again: it will find the person and set the rest.',
	};
}
