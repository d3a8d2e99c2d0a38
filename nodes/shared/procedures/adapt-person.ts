import { isEqual, pick, sortBy } from 'lodash';
import type { Failure } from '../failure';
import type { Item } from '../item';
import type { Lookup, Person } from '../lookup';
import { allFields } from '../operation';
import { planned } from '../plan';
import { buildRequest } from '../request';
import type { Roster } from '../roster';
import type { Run } from '../run';
import { labelOf } from '../validate';
import type { Vendor } from '../vendor';
import { change, note, type Settled, type UpsertParts } from './upsert-parts';

/** Changes what differs of a person that exists; where nothing differs, nothing is sent. */
export async function adaptPerson(
	run: Run,
	parts: UpsertParts,
	roster: Roster,
	{ values, dryRun }: Item,
	person: Person,
): Promise<Settled> {
	const { update, idKey, lookup } = parts;
	const { vendor } = run.session;
	const { id, record, shown } = person;
	const fields = allFields(update);
	const given = pick(values, Object.keys(fields));
	const hidden = person.made ? [] : Object.keys(given).filter((key) => !(key in shown));
	const changes = Object.keys(given).filter(
		(key) => !hidden.includes(key) && !same(lookup, key, given[key], shown[key]),
	);
	if (changes.length === 0) {
		const labels = hidden.map((key) => labelOf(fields, key));
		const warnings = labels.length === 0 ? [] : [notShown(vendor, labels)];
		if (dryRun) return { ...planned('none', undefined, id), warnings };
		return { outcome: 'exists', id, json: { outcome: 'exists', id, reply: record }, warnings };
	}
	const changed = { ...person, shown: { ...shown, ...values } };
	const sent = { ...pick(given, [...changes, ...hidden]), [idKey]: id };
	if (dryRun) {
		note(parts, roster, changed);
		return id === '' ? planned('update') : planned('update', buildRequest(update, sent), id);
	}
	if (id === '') return { failure: idUnknown(vendor) };
	const answer = await change(run, update, sent);
	if ('failure' in answer) return answer;
	note(parts, roster, changed);
	return { outcome: 'updated', id, json: { outcome: 'updated', id, reply: answer.json } };
}

function same({ by }: Lookup, key: string, given: unknown, shown: unknown): boolean {
	if (Array.isArray(given) && Array.isArray(shown)) return isEqual(sortBy(given), sortBy(shown));
	const spelling = by[key];
	if (spelling === undefined || typeof given !== 'string' || typeof shown !== 'string') {
		return isEqual(given, shown);
	}
	return spelling(given) === spelling(shown);
}

function notShown({ name }: Vendor, labels: readonly string[]): string {
	return `${name} does not show ${labels.join(', ')}: whether it differs is not known. Use Update to set it.`;
}

/** Only a person of this very run: the vendor confirmed it without an ID. */
function idUnknown({ name }: Vendor): Failure {
	return {
		sentence: `${name} did not tell the ID of the person that this run created`,
		advice: 'Run the item again: the person will be found and changed then.',
	};
}
