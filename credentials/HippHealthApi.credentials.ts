import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { baseUrlProperty } from '../nodes/engine/credential/base-url';
import { bearer } from '../nodes/engine/credential/authorize';
import { credentialTest } from '../nodes/engine/credential/credential-test';

/** An API key, sent as `Authorization: Bearer`. Source: docs.hipp.health, "Create User", section Headers. */
export class HippHealthApi implements ICredentialType {
	name = 'hippHealthApi';

	displayName = 'Hipp Health API';

	icon: Icon = { light: 'file:../icons/hippHealth.svg', dark: 'file:../icons/hippHealth.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-healthcare-users/n8n-nodes-healthcare-users/blob/main/docs/credentials.md#hipp-health';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Its role decides which roles it may assign to new users',
		},
		baseUrlProperty('https://app.hipp.health/api/v1'),
	];

	authenticate = bearer('apiKey', 'API Key');

	test = credentialTest(
		{ url: '/users', qs: { pageSize: 1 } },
		{
			401: 'Hipp Health refused the API Key. Copy it again from Hipp Health.',
			403: 'The API Key is valid, but its role may not list users.',
			404: 'There is no Hipp Health API at this Base URL.',
		},
	);
}
