import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { authorized } from './destination';
import { headerValue } from './header-value';

/**
 * Authentication with a key that is sent as `Authorization: Bearer`, to the credential's own host only.
 *
 * @param property the credential's property that holds the key
 * @param label what a person calls that property
 */
export function bearer(property: string, label: string) {
	return async (
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const Authorization = `Bearer ${headerValue(credentials[property], label)}`;
		return authorized(credentials.baseUrl, request, { Authorization });
	};
}
