import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { failureError, numbered, type Failure, type Or } from '../define/failure';
import type { Done } from '../define/item';
import type { Options } from '../form/options';

export type Output = Or<{ readonly jsons: readonly IDataObject[] }>;

export function outputItems(node: INode, output: Output, item: number): INodeExecutionData[] {
	if ('failure' in output) return [failedItem(node, output.failure, item)];
	return output.jsons.map((json) => ({ json, pairedItem: { item } }));
}

/** The output for one person: in full, or only what happened, which holds no personal data. */
export function outputJson(done: Done, options: Options, found: readonly string[]): IDataObject {
	const warnings = [...found, ...(done.warnings ?? [])];
	if (options.output === 'result') {
		const { outcome, id, action } = done;
		return { outcome, ...(action === undefined ? {} : { action }), id: id ?? null, warnings };
	}
	// A planned request always says so; a reply stays as the vendor gave it while there is nothing to say.
	return warnings.length > 0 || done.outcome === 'planned' ? { ...done.json, warnings } : done.json;
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
