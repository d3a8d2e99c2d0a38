import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { baseUrlProperty } from '../nodes/engine/credential/base-url';
import { bearer } from '../nodes/engine/credential/authorize';
import { credentialTest } from '../nodes/engine/credential/credential-test';

/** An API key, sent as `Authorization: Bearer`. Source: developers.upheal.io. */
export class UphealApi implements ICredentialType {
	name = 'uphealApi';

	displayName = 'Upheal API';

	icon: Icon = { light: 'file:../icons/upheal.svg', dark: 'file:../icons/upheal.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-healthcare-users/n8n-nodes-healthcare-users/blob/main/docs/credentials.md#upheal';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		// How V1 and V2 of a path differ in the address, and the sandbox's host, are not published.
		baseUrlProperty('https://api.upheal.io', '. May end with a path, if Upheal gave you one.'),
	];

	authenticate = bearer('apiKey', 'API Key');

	/** Asks whether a user with an address of the reserved domain example.com exists: reads only, and about nobody. */
	test = credentialTest(
		{ url: '/users/check', method: 'POST', body: { email: 'credential-test@example.com' } },
		{
			401: 'Upheal refused the API Key. Copy it again from Upheal.',
			403: 'The API Key is valid, but may not look up users.',
			404: 'There is no Upheal API at this Base URL.',
		},
	);
}
