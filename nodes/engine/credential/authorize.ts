import {
	UserError,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type IHttpRequestOptions,
} from 'n8n-workflow';
import { checkedBaseUrl } from './base-url';
import { headerValue } from './header-value';

/**
 * A request with a credential's headers: for the credential's own host only, whichever node sends it, and not to
 * be redirected, since a redirect would carry the key elsewhere. The credential's test comes this way, too.
 *
 * @throws UserError when the base URL is refused or the request is for another host
 */
export function authorized(
	baseUrl: unknown,
	request: IHttpRequestOptions,
	headers: IDataObject,
): IHttpRequestOptions {
	const { origin } = new URL(checkedBaseUrl(baseUrl));
	const { url, baseURL } = request;
	if (!URL.canParse(url, baseURL) || new URL(url, baseURL).origin !== origin) {
		throw new UserError(
			`This credential sends its key only to ${origin}. The request is for another address.`,
		);
	}
	return { ...request, headers: { ...request.headers, ...headers }, disableFollowRedirect: true };
}

/** Sends the key in a credential's property, which people know by its label, as `Authorization: Bearer`. */
export function bearer(property: string, label: string) {
	return async (credentials: ICredentialDataDecryptedObject, request: IHttpRequestOptions) => {
		const Authorization = `Bearer ${headerValue(credentials[property], label)}`;
		return authorized(credentials.baseUrl, request, { Authorization });
	};
}
