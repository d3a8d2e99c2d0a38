import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';
import { allFields, type Operation } from './operation';
import type { Values } from './validate';

/** A request as the vendor documents it, without host and authentication. */
export interface VendorRequest {
	readonly method: IHttpRequestMethods;
	/** Below the base URL, with its values percent-encoded. */
	readonly path: string;
	readonly query?: IDataObject;
	readonly body?: IDataObject;
}

/** The `{keys}` of a path template, in order. */
export function pathKeys(template: string): string[] {
	return [...template.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '');
}

/** Fills an operation's template with validated values; values of other operations are left out. */
export function buildRequest(operation: Operation, values: Values): VendorRequest {
	const { method, path: template, merge } = operation.request;
	const keys = pathKeys(template);
	const path = keys.reduce(
		(filled, key) => filled.replace(`{${key}}`, () => encodeURIComponent(String(values[key]))),
		template,
	);
	const sent: IDataObject = {};
	for (const [key, field] of Object.entries(allFields(operation))) {
		if (field.local || keys.includes(key) || key === merge || values[key] === undefined) continue;
		sent[key] = values[key];
	}
	if (method === 'DELETE') return { method, path };
	if (method === 'GET') return { method, path, query: sent };
	const extra = merge === undefined ? undefined : values[merge];
	return { method, path, body: typeof extra === 'object' ? { ...sent, ...extra } : sent };
}
