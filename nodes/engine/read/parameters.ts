import type { IExecuteFunctions } from 'n8n-workflow';
import type { Or } from '../define/failure';
import { labelOf, type Given } from '../define/field';
import { COLLECTIONS, type CollectionName, type Operation } from '../define/operation';
import { scrub } from '../explain/scrub';

export type Read = Or<{ readonly given: Given }>;

/**
 * Reads an item's parameters as they are, without judging them: one read for each top-level field and one
 * for the whole collection. An expression that can't be worked out is the item's failure, not the run's.
 */
export function readParameters(context: IExecuteFunctions, operation: Operation, itemIndex: number): Read {
	const collection =
		operation.more === undefined ? { given: {} } : readCollection(context, operation.more.in, itemIndex);
	if ('failure' in collection) return collection;
	const given: Record<string, unknown> = { ...collection.given };
	for (const key of Object.keys(operation.fields)) {
		const read = guarded(context, labelOf(operation.fields, key), itemIndex, () => ({
			given: { [key]: context.getNodeParameter(key, itemIndex, '') },
		}));
		if ('failure' in read) return read;
		Object.assign(given, read.given);
	}
	return { given };
}

/** Reads a whole collection, which may be one expression. */
export function readCollection(context: IExecuteFunctions, name: CollectionName, itemIndex: number): Read {
	return guarded(context, COLLECTIONS[name].label, itemIndex, () => {
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

/** n8n's sentence about an expression may quote what the expression was given, so the item is taken out of it. */
function guarded(context: IExecuteFunctions, label: string, itemIndex: number, read: () => Read): Read {
	try {
		return read();
	} catch (error) {
		const words = error instanceof Error ? error.message : '';
		const clean = scrub(words, context.getInputData()[itemIndex]?.json, []).replace(/\.$/, '');
		return refuse(
			`The expression in ${label} could not be worked out${clean === '' ? '' : `: ${clean}`}`,
			'Check the expressions in this node’s parameters.',
		);
	}
}

function refuse(sentence: string, advice: string): Read {
	return { failure: { sentence, advice: `${advice} Nothing was sent for this item.` } };
}
