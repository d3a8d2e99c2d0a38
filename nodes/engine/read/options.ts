import { isEqual } from 'lodash';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Or } from '../define/failure';
import type { Given } from '../define/field';
import type { Operation } from '../define/operation';
import type { Vendor } from '../define/vendor';
import type { Complaint } from '../explain/explain';
import { defaultOptions, optionFields, type Options } from '../form/options';
import { readCollection } from './parameters';
import { judge } from './validate';

export type ReadOptions = Or<{ readonly options: Options } | { readonly complaints: readonly Complaint[] }>;

/** The options that steer a whole run: those of its first item. */
export function runOptions(context: IExecuteFunctions, vendor: Vendor, operation: Operation): Options {
	const first = readOptions(context, vendor, operation, 0);
	return 'options' in first ? first.options : defaultOptions(vendor);
}

/** The items of a run hardly ever differ in their options, so the last judgement is kept and shared. */
const lastJudged = new WeakMap<Operation, { readonly given: Given; readonly judged: ReadOptions }>();

/** Reads an item's own options. */
export function readOptions(
	context: IExecuteFunctions,
	vendor: Vendor,
	operation: Operation,
	itemIndex: number,
): ReadOptions {
	const read = readCollection(context, 'options', itemIndex);
	if ('failure' in read) return read;
	const last = lastJudged.get(operation);
	if (last !== undefined && isEqual(last.given, read.given)) return last.judged;
	const { values, complaints } = judge(optionFields(vendor, operation), read.given);
	const judged =
		complaints.length > 0 ? { complaints } : { options: { ...defaultOptions(vendor), ...values } };
	lastJudged.set(operation, { given: read.given, judged });
	return judged;
}
