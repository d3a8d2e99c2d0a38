import { UserError, type INodeProperties } from 'n8n-workflow';

/** What a credential's property "Base URL" is in the test of the credential, as checkedBaseUrl reads it. */
export const BASE_URL = '$credentials.baseUrl.trim().replace(/\\/+$/, "")';

/** The property of a credential that holds the address; `more` is said about it besides. */
export function baseUrlProperty(address: string, more = ''): INodeProperties {
	return {
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'string',
		default: address,
		required: true,
		description: `Address of the API, beginning with https://${more}`,
	};
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The base URL of a credential, fit to send a key to: https, or plain http on this very machine; without
 * a trailing slash. Query, fragment and user name have no meaning in a base URL and are refused.
 *
 * @throws UserError that names what is wrong and what is allowed
 */
export function checkedBaseUrl(written: unknown): string {
	const text = typeof written === 'string' ? written.trim() : '';
	if (text === '')
		throw new UserError(
			'The Base URL in the credential is empty. Enter the vendor’s address, beginning with https://',
		);
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined)
		throw new UserError('The Base URL in the credential is not a web address. It must begin with https://');
	const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
	if (!secure) {
		throw new UserError(
			'The Base URL in the credential must begin with https://, so that keys and personal data are encrypted on their way. Plain http:// is allowed only for localhost.',
		);
	}
	if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
		throw new UserError(
			'The Base URL in the credential must be an address only, without user name, “?” or “#”',
		);
	}
	return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
