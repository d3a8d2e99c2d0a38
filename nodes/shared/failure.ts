import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

/** Why an item was not done: sentences and names for a person. */
export interface Failure {
	/** What happened, with the vendor's words where there are any. */
	readonly sentence: string;
	/** What to do about it. */
	readonly advice?: string;
	/** HTTP status, when the vendor replied. */
	readonly status?: number;
	/** The vendor's or the network's code. */
	readonly code?: string;
	/** The keys of the fields concerned. */
	readonly fields?: readonly string[];
}

/** The error that stops a run. Built afresh: n8n's own would keep its first message and the vendor's whole reply. */
export function failureError(
	node: INode,
	failure: Failure,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	const message = numbered(failure.sentence, itemIndex);
	const { advice: description, status } = failure;
	const bare = withoutValues(node);
	if (status === undefined) return new NodeOperationError(bare, message, { itemIndex, description });
	return new NodeApiError(bare, { message }, { message, description, itemIndex, httpCode: String(status) });
}

/**
 * The item that stands for a failed one when the node is set to continue. n8n 2 sends it to the error output by the
 * keys of its json, and keeps what is in it. n8n 1 looks for `error` on the item itself: there for it to see, and not
 * enumerable, so that n8n does not copy it on and put its message in the place of the json.
 */
export function failedItem(node: INode, failure: Failure, item: number): INodeExecutionData {
	const failed: INodeExecutionData = { json: failureJson(failure, item), pairedItem: { item } };
	if (node.onError !== 'continueErrorOutput') return failed;
	return Object.defineProperty(failed, 'error', { value: failureError(node, failure, item) });
}

export function failureJson(failure: Failure, itemIndex: number): IDataObject {
	const { sentence, advice, status, code, fields } = failure;
	const details: IDataObject = {};
	if (advice !== undefined) details.advice = advice;
	if (status !== undefined) details.status = status;
	if (code !== undefined) details.code = code;
	if (fields !== undefined && fields.length > 0) details.fields = [...fields];
	return { error: numbered(sentence, itemIndex), details };
}

/** The editor adds this very suffix to messages that lack it. A vendor's sentence may end in a period. */
function numbered(sentence: string, itemIndex: number | undefined): string {
	return itemIndex === undefined ? sentence : `${sentence.replace(/[.\s]+$/, '')} [item ${itemIndex}]`;
}

/** n8n stores the node with its parameters in the execution's data, and a parameter may be somebody's data. */
function withoutValues(node: INode): INode {
	const { resource, operation } = node.parameters;
	return { ...node, parameters: { resource, operation } };
}
