import type { IExecuteFunctions } from 'n8n-workflow';
import type { Or } from '../define/failure';
import type { Item } from '../define/item';
import type { Operation } from '../define/operation';
import { explainComplaints } from '../explain/explain';
import type { Options } from '../form/options';
import type { Session } from '../send/session';
import { readOptions } from './options';
import { readParameters } from './parameters';
import { validate } from './validate';

/** An item before it is sent, or why it will not be. */
export type Prepared = Or<{
	readonly item: Item;
	readonly options: Options;
	readonly warnings: readonly string[];
}>;

/** parameters → values → validated values. Sends nothing. */
export function prepare(
	{ context, vendor }: Session<IExecuteFunctions>,
	operation: Operation,
	itemIndex: number,
): Prepared {
	const read = readParameters(context, operation, itemIndex);
	if ('failure' in read) return read;
	const chosen = readOptions(context, vendor, operation, itemIndex);
	if ('failure' in chosen) return chosen;
	const { values, complaints, advisory } = validate(operation, read.given);
	if ('complaints' in chosen)
		return { failure: explainComplaints(vendor, [...complaints, ...chosen.complaints]) };
	const { options } = chosen;
	const blocking = options.checks === 'block' ? [...complaints, ...advisory] : complaints;
	if (blocking.length > 0) return { failure: explainComplaints(vendor, blocking) };
	const warnings = options.checks === 'warn' ? advisory.map(({ sentence }) => sentence) : [];
	return { item: { values, dryRun: options.dryRun }, options, warnings };
}
