import type {
	IAuthenticateGeneric,
	ICredentialDataDecryptedObject,
	IHttpRequestOptions,
	INode,
	Workflow,
} from 'n8n-workflow';
import { isExpression } from 'n8n-workflow';

/** Puts `authenticate.properties` (headers, qs, body, auth) on the request; keys and values may be expressions. */
export function applyGenericAuthentication(
	authenticate: IAuthenticateGeneric,
	credentials: ICredentialDataDecryptedObject,
	request: IHttpRequestOptions,
	workflow: Workflow,
	node: INode,
): IHttpRequestOptions {
	const resolve = (text: string): string => {
		if (!isExpression(text)) return text;
		const keys = { $credentials: credentials };
		const value = workflow.expression.getSimpleParameterValue(node, text, 'internal', keys, undefined, '');
		return value ? value.toString() : '';
	};
	const parts = Object.entries(authenticate.properties).map(([part, entries]) => {
		const resolved = Object.entries(entries ?? {}).map(([key, value]) => [
			resolve(key),
			resolve(String(value)),
		]);
		const present: unknown = Object.entries(request).find(([name]) => name === part)?.[1];
		return [part, Object.assign(present ?? {}, Object.fromEntries(resolved))];
	});
	// n8n changes the node's own options object, so a request sent again carries the first try's headers.
	return Object.assign(request, { headers: request.headers ?? {} }, Object.fromEntries(parts));
}
