import { UserError, type IDataObject, type IHttpRequestOptions } from 'n8n-workflow';
import { checkedBaseUrl } from './base-url';

/**
 * A request with a credential's headers: for the credential's own host only, and not to be redirected,
 * since a redirect would carry the key elsewhere. The credential's test and other nodes come this way too.
 *
 * @throws UserError when the base URL is refused or the request is for another host
 */
export function authorized(
	baseUrl: unknown,
	request: IHttpRequestOptions,
	headers: IDataObject,
): IHttpRequestOptions {
	checkDestination(checkedBaseUrl(baseUrl), request);
	return { ...request, headers: { ...request.headers, ...headers }, disableFollowRedirect: true };
}

/**
 * Makes sure that a credential's key goes nowhere but to the host that the credential names, whichever
 * node uses it.
 *
 * @throws UserError when the request is for another host
 */
export function checkDestination(baseUrl: string, request: { url: string; baseURL?: string }): void {
	const target = URL.canParse(request.url, request.baseURL)
		? new URL(request.url, request.baseURL)
		: undefined;
	if (target?.origin === new URL(baseUrl).origin) return;
	throw new UserError(
		`This credential sends its key only to ${new URL(baseUrl).origin}. The request is for another address.`,
	);
}
