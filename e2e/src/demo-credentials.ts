import { randomBytes } from 'node:crypto';

import type { Sandbox } from '../../sandbox/server';

/** A credential as `n8n import:credentials` takes it, in the clear. */
export interface DemoCredential {
	id: string;
	name: string;
	type: string;
	data: Record<string, string>;
}

/** Callers of the webhook example must know this; a new one for every n8n that is set up. */
export const newWebhookKey = () => randomBytes(16).toString('hex');

/** Who opens the form example, with the webhook key as the password. */
export const formUser = 'demo';

/** Credentials for the sandbox, under the ids that the example workflows name. No key here is valid elsewhere. */
export function demoCredentials(
	{ bases, keys }: Pick<Sandbox, 'bases' | 'keys'>,
	webhookKey: string,
): DemoCredential[] {
	return [
		{
			id: 'demoEkaCare',
			name: 'Eka Care (demo)',
			type: 'ekaCareApi',
			data: {
				environment: 'custom',
				baseUrl: bases.ekaCare,
				clientId: keys.ekaCare.clientId,
				clientSecret: keys.ekaCare.clientSecret,
			},
		},
		{
			id: 'demoCarePortals',
			name: 'CarePortals (demo)',
			type: 'carePortalsApi',
			data: { baseUrl: bases.carePortals, organizationId: keys.carePortals.organizationId },
		},
		{
			id: 'demoHippHealth',
			name: 'Hipp Health (demo)',
			type: 'hippHealthApi',
			// The key that may not assign every role: the CSV has a row that shows the refusal.
			data: { baseUrl: bases.hippHealth, apiKey: keys.hippHealth.clinicianKey },
		},
		{
			id: 'demoUpheal',
			name: 'Upheal (demo)',
			type: 'uphealApi',
			data: { baseUrl: bases.upheal, apiKey: keys.upheal.apiKey },
		},
		{
			id: 'demoWebhookKey',
			name: 'Webhook key (demo)',
			type: 'httpHeaderAuth',
			data: { name: 'X-Api-Key', value: webhookKey },
		},
		{
			id: 'demoFormLogin',
			name: 'Form login (demo)',
			type: 'httpBasicAuth',
			data: { user: formUser, password: webhookKey },
		},
	];
}
