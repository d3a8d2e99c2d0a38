import type { IDataObject } from 'n8n-workflow';
import type { Values } from '../define/field';
import type { Operation } from '../define/operation';
import { pathKeys, type RequestTemplate, type VendorRequest } from '../define/request';

/** Fills an operation's template with validated values; values of other operations are left out. */
export function buildRequest(
	{ request, allFields }: Pick<Operation, 'request' | 'allFields'>,
	values: Values,
): VendorRequest {
	const inPath = pathKeys(request.path);
	const sent: IDataObject = {};
	for (const [key, field] of Object.entries(allFields)) {
		if (field.local || inPath.includes(key) || key === request.merge || values[key] === undefined) continue;
		sent[key] = values[key];
	}
	const merged = request.merge === undefined ? undefined : values[request.merge];
	return fill(request, values, typeof merged === 'object' ? { ...sent, ...merged } : sent);
}

/**
 * @param values those that stand in the path
 * @param sent goes into the query of a GET and into the body of a call that has one
 */
export function fill(
	{ method, path: template }: RequestTemplate,
	values: Values,
	sent: IDataObject,
): VendorRequest {
	const path = pathKeys(template).reduce(
		(filled, key) => filled.replace(`{${key}}`, () => encodeURIComponent(String(values[key]))),
		template,
	);
	if (method === 'DELETE') return { method, path };
	return method === 'GET' ? { method, path, query: sent } : { method, path, body: sent };
}
