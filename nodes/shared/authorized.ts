import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { checkDestination, checkedBaseUrl } from './base-url';

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
