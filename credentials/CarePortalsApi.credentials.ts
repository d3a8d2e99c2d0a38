import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { baseUrlProperty } from '../nodes/engine/credential/base-url';
import { credentialTest } from '../nodes/engine/credential/credential-test';
import { authorized } from '../nodes/engine/credential/authorize';
import { headerValue } from '../nodes/engine/credential/header-value';

/** The only documented call that reads: the account to which a token belongs. */
const ACCOUNT = '/users/account';

/**
 * Without a token nobody is logged in, so that a 401 is what the credential's test may expect; every other
 * refusal still counts.
 */
const NOBODY_LOGGED_IN: IHttpRequestOptions['ignoreHttpStatusErrors'] = {
	ignore: true,
	except: [300, 301, 302, 303, 307, 308, 400, 403, 404, 405, 406, 410, 422, 429, 500, 501, 502, 503, 504],
};

/** An organization ID, sent as header `organization`, and a Bearer token where the organization asks for one. */
export class CarePortalsApi implements ICredentialType {
	name = 'carePortalsApi';

	displayName = 'CarePortals API';

	icon: Icon = { light: 'file:../icons/carePortals.svg', dark: 'file:../icons/carePortals.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-healthcare-users/n8n-nodes-healthcare-users/blob/main/docs/credentials.md#careportals';

	properties: INodeProperties[] = [
		{
			displayName: 'Organization ID',
			name: 'organizationId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 65f0c0ffee65f0c0ffee65f0',
			description: 'ID of your organization at CarePortals. A staging organization serves for trials.',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Leave empty unless CarePortals gave you a token for protected endpoints',
		},
		// One of the vendor's guides names https://api.careportals.com instead.
		baseUrlProperty('https://patient-api.portals.care'),
	];

	async authenticate(
		{ baseUrl, organizationId, token }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	) {
		const organization = headerValue(organizationId, 'Organization ID');
		if (typeof token === 'string' && token.trim() !== '') {
			return authorized(baseUrl, request, {
				organization,
				Authorization: `Bearer ${headerValue(token, 'Token')}`,
			});
		}
		const sent = authorized(baseUrl, request, { organization });
		return request.url === ACCOUNT ? { ...sent, ignoreHttpStatusErrors: NOBODY_LOGGED_IN } : sent;
	}

	test = credentialTest(
		{ url: ACCOUNT },
		{
			401: 'CarePortals refused the Token. Renew it, or leave it empty if you have none.',
			403: 'CarePortals refused the Token for this Organization ID. Check both.',
			404: 'CarePortals does not know this address or this Organization ID. Check both.',
		},
	);
}
