import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { PlainServer } from '../operations/plain-server';
import { carePortalsCase, ekaCase, hippCase, uphealCase, type VendorCase } from '../operations/vendor-case';

/** A credential type, and the exact headers by which its requests are known. */
export interface CredentialCase {
	readonly type: string;
	readonly vendor: VendorCase;
	/** Parameters that select the credential, where the node has a choice. */
	readonly selection: { authentication?: string };
	readonly data: (baseUrl: string) => ICredentialDataDecryptedObject;
	readonly headers: Record<string, string>;
	/** The properties that hold something that is sent in a header, with their labels. */
	readonly headerProperties: Record<string, string>;
}

export const ekaTokenCase: CredentialCase = {
	type: 'ekaCareTokenApi',
	vendor: ekaCase,
	selection: { authentication: 'authToken' },
	data: (baseUrl) => ({ environment: 'custom', baseUrl, token: 'token-1' }),
	headers: { auth: 'token-1' },
	headerProperties: { token: 'Token' },
};

export const credentialCases: CredentialCase[] = [
	{
		type: 'ekaCareApi',
		vendor: ekaCase,
		selection: { authentication: 'clientLogin' },
		data: (baseUrl) => ({
			environment: 'custom',
			baseUrl,
			clientId: 'client-1',
			clientSecret: 'secret-1',
			sharingKey: '',
			sessionToken: '',
		}),
		headers: { auth: 'granted-1' },
		headerProperties: { clientId: 'Client ID', clientSecret: 'Client Secret' },
	},
	ekaTokenCase,
	{
		type: 'carePortalsApi',
		vendor: carePortalsCase,
		selection: {},
		data: (baseUrl) => ({ baseUrl, organizationId: 'org-1', token: 'token-1' }),
		headers: { organization: 'org-1', authorization: 'Bearer token-1' },
		headerProperties: { organizationId: 'Organization ID', token: 'Token' },
	},
	{
		type: 'hippHealthApi',
		vendor: hippCase,
		selection: {},
		data: (baseUrl) => ({ baseUrl, apiKey: 'key-1' }),
		headers: { authorization: 'Bearer key-1' },
		headerProperties: { apiKey: 'API Key' },
	},
	{
		type: 'uphealApi',
		vendor: uphealCase,
		selection: {},
		data: (baseUrl) => ({ baseUrl, apiKey: 'key-1' }),
		headers: { authorization: 'Bearer key-1' },
		headerProperties: { apiKey: 'API Key' },
	},
];

/** The headers of a request by which a vendor could know its caller. */
export function identity({ headers }: PlainServer['requests'][number]): Record<string, string> {
	const names = ['auth', 'authorization', 'organization', 'cookie', 'x-api-key', 'proxy-authorization'];
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			names.includes(name) && value !== undefined ? [[name, String(value)]] : [],
		),
	);
}
