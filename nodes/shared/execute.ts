import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { failedItem, failureError, type Failure } from './failure';
import type { Operation } from './operation';
import { runOptions } from './options';
import { pool } from './pool';
import { prepare, type Prepared } from './prepare';
import { single } from './procedures/single';
import { openRun, type Run } from './run';
import { selectedOperation } from './selection';
import { openSession } from './session';
import { shape } from './shape';
import type { Vendor } from './vendor';

/** What an item puts out, or why it puts out nothing. */
type Output = { readonly jsons: readonly IDataObject[] } | { readonly failure: Failure };

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

	const run = openRun(session, runOptions(context, vendor, operation));
	let stopped = false;
	const done = () => stopped || run.signal?.aborted === true;
	const outputs = await pool(count, run.options.concurrency, done, async (index) => {
		const taken = prepared[index] ?? ready(index);
		// What was sent is not kept: the outputs take its place in memory.
		if (!goesOn) prepared[index] = undefined;
		const output = await carryOut(run, operation, taken);
		stopped ||= 'failure' in output && !goesOn;
		return output;
	});
	if (!goesOn) stopAtFailure(context.getNode(), outputs);
	const node = context.getNode();
	return [outputs.flatMap((output, index) => (output === undefined ? [] : asItems(node, output, index)))];
}

async function carryOut(run: Run, operation: Operation, prepared: Prepared): Promise<Output> {
	if ('failure' in prepared) return prepared;
	try {
		const outcome = await (operation.procedure ?? single)(run, operation, prepared.item);
		if ('failure' in outcome) return outcome;
		return { jsons: outcome.done.map((done) => shape(done, prepared.options, prepared.warnings)) };
	} catch (error) {
		return { failure: unforeseen(error) };
	}
}

/** A flaw of this package. Its message stays here, since nobody has checked it for personal data. */
function unforeseen(error: unknown): Failure {
	return {
		sentence: 'This item could not be processed: the node met something unexpected',
		advice:
			'Please report it, with the operation and the code but without the data, to the maintainers of this package.',
		code: error instanceof Error ? error.name : undefined,
	};
}

function asItems(node: INode, output: Output, item: number): INodeExecutionData[] {
	if ('failure' in output) return [failedItem(node, output.failure, item)];
	return output.jsons.map((json) => ({ json, pairedItem: { item } }));
}

/** Of several failures the first in the order of the input is told. */
function stopAtFailure(
	node: INode,
	results: ReadonlyArray<object | { readonly failure: Failure } | undefined>,
): void {
	results.forEach((result, index) => {
		if (result !== undefined && 'failure' in result) throw failureError(node, result.failure, index);
	});
}
