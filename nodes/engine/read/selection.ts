import type { IExecuteFunctions } from 'n8n-workflow';
import { failureError } from '../define/failure';
import type { Operation } from '../define/operation';
import type { Vendor } from '../define/vendor';

/**
 * The operation that the node's Resource and Operation parameters select; the same for all items of a run.
 *
 * @throws NodeOperationError when a workflow names one that this version does not have
 */
export function selectedOperation(context: IExecuteFunctions, vendor: Vendor): Operation {
	const resource: unknown = context.getNodeParameter('resource', 0);
	const value: unknown = context.getNodeParameter('operation', 0);
	const operation = vendor.resources
		.find((candidate) => candidate.value === resource)
		?.operations.find((candidate) => candidate.value === value);
	if (operation !== undefined) return operation;
	throw failureError(context.getNode(), {
		sentence: `${vendor.name} has no operation “${String(value)}” for “${String(resource)}”`,
		advice:
			'Open the node and select a resource and an operation. A newer version of this package may have made the workflow.',
	});
}
