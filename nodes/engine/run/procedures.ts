import type { Item, Outcome } from '../define/item';
import type { Operation } from '../define/operation';
import { createIfNew } from '../people/create-if-new';
import { createOrUpdate } from '../people/create-or-update';
import type { People } from '../people/people';
import { getMany } from './get-many';
import { oneRequest } from './one-request';

/** The way from valid values to an outcome: the one table from an operation's `how` to a function. */
export async function carryOut(people: People, operation: Operation, item: Item): Promise<Outcome> {
	const { how } = operation;
	switch (how.kind) {
		case 'oneRequest':
			return await oneRequest(people, operation, item);
		case 'getMany':
			return await getMany(people.line, operation, how, item);
		case 'createIfNew':
			return await createIfNew(people, operation, item);
		case 'createOrUpdate':
			return await createOrUpdate(people, operation, how, item);
	}
}
