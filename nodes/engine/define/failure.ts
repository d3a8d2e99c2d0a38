import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';

/** Why something was not done: sentences and names for a person. */
export interface Failure {
	/** What happened, in the vendor's words where there are any. */
	readonly sentence: string;
	readonly advice?: string;
	readonly status?: number;
	/** The vendor's or the network's code. */
	readonly code?: string;
	readonly fields?: readonly string[];
}

/** A result, or why there is none. Failures are passed on as values and thrown only where n8n is told. */
export type Or<Result> = Result | { readonly failure: Failure };

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

/** The editor adds this very suffix to messages that lack it. A vendor's sentence may end in a period. */
export function numbered(sentence: string, itemIndex: number | undefined): string {
	return itemIndex === undefined ? sentence : `${sentence.replace(/[.\s]+$/, '')} [item ${itemIndex}]`;
}

/** n8n stores the node with its parameters in the execution's data, and a parameter may be somebody's data. */
function withoutValues(node: INode): INode {
	const { resource, operation } = node.parameters;
	return { ...node, parameters: { resource, operation } };
}
