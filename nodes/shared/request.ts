import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';
import { allFields, type Operation } from './operation';
import type { Values } from './validate';

/** A request as the vendor documents it, without host and authentication. */
export interface VendorRequest {
	readonly method: IHttpRequestMethods;
	/** Below the base URL, with its values percent-encoded. */
	readonly path: string;
	readonly body?: IDataObject;
}

/** Fills an operation's template with validated values. */
export function buildRequest(operation: Operation, values: Values): VendorRequest {
	const { method, path: template, merge } = operation.request;
	const notInBody = new Set([merge]);
	const path = template.replace(/\{(\w+)\}/g, (_placeholder, key: string) => {
		notInBody.add(key);
		return encodeURIComponent(String(values[key]));
	});
	if (method === 'GET' || method === 'DELETE') return { method, path };
	const body: IDataObject = {};
	for (const key of Object.keys(allFields(operation))) {
		if (!notInBody.has(key) && values[key] !== undefined) body[key] = values[key];
	}
	const extra = merge === undefined ? undefined : values[merge];
	return { method, path, body: typeof extra === 'object' ? { ...body, ...extra } : body };
}
