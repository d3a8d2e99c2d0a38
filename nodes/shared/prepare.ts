import type { IExecuteFunctions } from 'n8n-workflow';
import { explainComplaints } from './explain';
import type { Failure } from './failure';
import type { Item } from './item';
import type { Operation } from './operation';
import { readOptions, type Options } from './options';
import { readParameters } from './read';
import type { Session } from './session';
import { validate } from './validate';

/** An item before it is sent, or why it will not be. */
export type Prepared =
	| { readonly item: Item; readonly options: Options; readonly warnings: readonly string[] }
	| { readonly failure: Failure };

/** parameters → values → validated values. Sends nothing. */
export function prepare(
	session: Session<IExecuteFunctions>,
	operation: Operation,
	itemIndex: number,
): Prepared {
	const { context, vendor } = session;
	const read = readParameters(context, operation, itemIndex);
	if ('failure' in read) return read;
	const chosen = readOptions(context, vendor, operation, itemIndex);
	if ('failure' in chosen) return chosen;
	const { values, complaints, doubts } = validate(operation, read.given);
	if ('complaints' in chosen)
		return { failure: explainComplaints(vendor, [...complaints, ...chosen.complaints]) };
	const { options } = chosen;
	const blocking = options.checks === 'block' ? [...complaints, ...doubts] : complaints;
	if (blocking.length > 0) return { failure: explainComplaints(vendor, blocking) };
	const warnings = options.checks === 'warn' ? doubts.map((doubt) => doubt.sentence) : [];
	return { item: { values, dryRun: options.dryRun }, options, warnings };
}
