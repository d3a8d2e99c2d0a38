import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

/** The credential types of an Eka node, each shown for its choice of Authentication. */
export const ekaCredentials: INodeCredentialDescription[] = [
	{ name: 'ekaCareApi', required: true, displayOptions: { show: { authentication: ['clientLogin'] } } },
	{ name: 'ekaCareTokenApi', required: true, displayOptions: { show: { authentication: ['authToken'] } } },
];

export const authenticationParameter: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	options: [
		{ name: 'Auth Token', value: 'authToken', description: 'Send a token that you already hold' },
		{
			name: 'Client Login',
			value: 'clientLogin',
			description: 'Log in with a client ID and secret, and again whenever the token has expired',
		},
	],
	default: 'clientLogin',
};
