import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { failureError, type Failure, type Or } from '../define/failure';
import type { Operation } from '../define/operation';
import type { Vendor } from '../define/vendor';
import { People } from '../people/people';
import { runOptions } from '../read/options';
import { prepare, type Prepared } from '../read/prepare';
import { selectedOperation } from '../read/selection';
import { Line } from '../send/line';
import { openSession } from '../send/session';
import { outputItems, outputJson, type Output } from './output';
import { pool } from './pool';
import { carryOut } from './procedures';

/**
 * Runs a vendor's node: each item's parameters are read, validated and sent, and the vendor's reply becomes
 * the item's output, in the order of the input. Where a failure stops the run, all items are validated
 * before the first is sent, so that a bad row stops it before anything was changed.
 *
 * @throws NodeOperationError or NodeApiError with the item's index, unless the node is set to continue
 */
export async function execute(context: IExecuteFunctions, vendor: Vendor): Promise<INodeExecutionData[][]> {
	const operation = selectedOperation(context, vendor);
	const session = await openSession(context, vendor, context.getNodeParameter('authentication', 0, ''));
	const goesOn = context.continueOnFail();
	const count = context.getInputData().length;
	const ready = (index: number) => prepare(session, operation, index);
	const prepared: Array<Prepared | undefined> = goesOn
		? []
		: Array.from({ length: count }, (_item, index) => ready(index));
	stopAtFailure(context.getNode(), prepared);

	const options = runOptions(context, vendor, operation);
	const line = new Line(session, options, context.getExecutionCancelSignal());
	const people = new People(line);
	let stopped = false;
	const done = () => stopped || line.signal?.aborted === true;
	const outputs = await pool(count, options.concurrency, done, async (index) => {
		const taken = prepared[index] ?? ready(index);
		// An item's values are let go once they are sent: the outputs take their place in memory.
		if (!goesOn) prepared[index] = undefined;
		const output = await outputOf(people, operation, taken);
		stopped ||= 'failure' in output && !goesOn;
		return output;
	});
	if (!goesOn) stopAtFailure(context.getNode(), outputs);
	const node = context.getNode();
	return [outputs.flatMap((output, index) => (output === undefined ? [] : outputItems(node, output, index)))];
}

async function outputOf(people: People, operation: Operation, prepared: Prepared): Promise<Output> {
	if ('failure' in prepared) return prepared;
	try {
		const outcome = await carryOut(people, operation, prepared.item);
		if ('failure' in outcome) return outcome;
		return { jsons: outcome.done.map((done) => outputJson(done, prepared.options, prepared.warnings)) };
	} catch (error) {
		return { failure: unforeseen(error) };
	}
}

/** What a person is told when this package has a flaw. */
export const UNFORESEEN = 'This item could not be processed: the node met something unexpected';

/** The error's own message stays here, since nobody has checked it for personal data. */
function unforeseen(error: unknown): Failure {
	return {
		sentence: UNFORESEEN,
		advice:
			'Please report it, with the operation and the code but without the data, to the maintainers of this package.',
		code: error instanceof Error ? error.name : undefined,
	};
}

/** Throws the first failure in the order of the input. */
function stopAtFailure(node: INode, results: ReadonlyArray<Or<object> | undefined>): void {
	results.forEach((result, index) => {
		if (result !== undefined && 'failure' in result) throw failureError(node, result.failure, index);
	});
}
