import type { Failure } from '../failure';
import { identitiesOf, identityName, type Identity } from '../identity';
import type { Item, Procedure } from '../item';
import { allFields, type Operation } from '../operation';
import type { Run } from '../run';
import { labelOf } from '../validate';
import { adaptPerson } from './adapt-person';
import { makePerson } from './make-person';
import { severalFound } from './several-found';
import type { Settled, UpsertParts } from './upsert-parts';

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
	const { roster } = listed;
	const [person, another] = roster.find(identities);
	if (another !== undefined) return { failure: severalFound(run.session.vendor) };
	return person === undefined
		? await makePerson(run, parts, roster, item)
		: await adaptPerson(run, parts, roster, item, person);
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
