import type { IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { failureError, failureJson, type Failure } from './failure';
import { outcomeOf } from './outcome';
import { prepare } from './prepare';
import { selectedOperation } from './selection';
import { send } from './send';
import { openSession } from './session';
import type { Vendor } from './vendor';

/**
 * Runs a vendor's node: each item's parameters are read, validated and sent, and the vendor's reply becomes
 * the item's output. All items are validated before the first is sent, so that a run which stops at a bad
 * row stops before it has changed anything.
 *
 * @throws NodeOperationError or NodeApiError with the item's index, unless the node is set to continue
 */
export async function execute(context: IExecuteFunctions, vendor: Vendor): Promise<INodeExecutionData[][]> {
	const operation = selectedOperation(context, vendor);
	const session = await openSession(context, vendor, context.getNodeParameter('authentication', 0, ''));
	const prepared = context.getInputData().map((_item, index) => prepare(session, operation, index));
	if (!context.continueOnFail())
		prepared.forEach((item, index) => stopAtFailure(context.getNode(), item, index));

	const output: INodeExecutionData[] = [];
	for (const [index, item] of prepared.entries()) {
		if (context.getExecutionCancelSignal()?.aborted) break;
		const outcome =
			'failure' in item ? item : outcomeOf(vendor, await send(session, item.request), operation);
		if (!context.continueOnFail()) stopAtFailure(context.getNode(), outcome, index);
		const json = 'failure' in outcome ? failureJson(outcome.failure, index) : outcome.json;
		output.push({ json, pairedItem: { item: index } });
	}
	return [output];
}

function stopAtFailure(node: INode, result: { failure: Failure } | object, itemIndex: number): void {
	if ('failure' in result) throw failureError(node, result.failure, itemIndex);
}
