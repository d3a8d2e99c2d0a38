import type { IExecuteFunctions } from 'n8n-workflow';
import type { Failure } from './failure';
import { COLLECTIONS, type CollectionName, type Operation } from './operation';
import type { Given } from './validate';

/** What was read, or why it could not be. */
export type Read = { readonly given: Given } | { readonly failure: Failure };

/**
 * Reads an item's parameters as they are, without judging them: one read for each top-level field and one
 * for the whole collection. An expression that can't be worked out is the item's failure, not the run's.
 */
export function readParameters(context: IExecuteFunctions, operation: Operation, itemIndex: number): Read {
	const collection =
		operation.more === undefined ? { given: {} } : readCollection(context, operation.more.in, itemIndex);
	if ('failure' in collection) return collection;
	return guarded(() => {
		const given: Record<string, unknown> = { ...collection.given };
		for (const key of Object.keys(operation.fields))
			given[key] = context.getNodeParameter(key, itemIndex, '');
		return { given };
	});
}

/** Reads a whole collection, which may be one expression. */
export function readCollection(context: IExecuteFunctions, name: CollectionName, itemIndex: number): Read {
	return guarded(() => {
		const collection: unknown = context.getNodeParameter(name, itemIndex, {});
		if (typeof collection === 'object' && collection !== null && !Array.isArray(collection)) {
			return { given: { ...collection } };
		}
		return refuse(
			`${COLLECTIONS[name].label} must be an object with one key for each field`,
			'The expression for the whole collection gave something else.',
		);
	});
}

function guarded(read: () => Read): Read {
	try {
		return read();
	} catch (error) {
		const sentence = error instanceof Error ? error.message : 'An expression could not be worked out';
		return refuse(sentence, 'Check the expressions in this node’s parameters.');
	}
}

function refuse(sentence: string, advice: string): Read {
	return { failure: { sentence, advice: `${advice} Nothing was sent for this item.` } };
}
