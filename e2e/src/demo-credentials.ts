import { randomBytes } from 'node:crypto';

import { demoKeys } from '../../sandbox/demo-keys';
import type { Sandbox, VendorKey } from '../../sandbox/server';
import { vendorKeys } from '../../sandbox/vendor-key';
import { vendors } from '../../sandbox/vendors';

/** A credential as `n8n import:credentials` takes it, in the clear. */
export interface ImportedCredential {
	id: string;
	name: string;
	type: string;
	data: Record<string, string>;
}

/** Callers of the webhook example must send this key. Every n8n that is set up gets a new one. */
export const newWebhookKey = () => randomBytes(16).toString('hex');

/** Who opens the form example, with the webhook key as the password. */
export const formUser = 'demo';

/** The fields in which the demo differs from the sandbox's own credential of a vendor. */
const different: Partial<Record<VendorKey, Record<string, string>>> = {
	// The key that may not assign every role: the CSV has a row that shows the refusal.
	hippHealth: { apiKey: demoKeys.hippHealth.clinicianKey },
};

/** A vendor's credential, under the ID that the example workflows name. */
function vendorCredential(vendor: VendorKey, baseUrl: string): ImportedCredential {
	const { title, credentials } = vendors[vendor];
	const [{ type, data }] = credentials(baseUrl);
	const id = `demo${type.charAt(0).toUpperCase()}${type.slice(1).replace(/Api$/, '')}`;
	return { id, name: `${title} (demo)`, type, data: { ...data, ...different[vendor] } };
}

/** How a node of a workflow refers to the demo's credential of a vendor. */
export function credentialOf(vendor: VendorKey): Record<string, { id: string; name: string }> {
	const { id, name, type } = vendorCredential(vendor, '');
	return { [type]: { id, name } };
}

/** Every credential of the example workflows. No key here is valid outside the sandbox. */
export function demoCredentials({ bases }: Pick<Sandbox, 'bases'>, webhookKey: string): ImportedCredential[] {
	return [
		...vendorKeys.map((vendor) => vendorCredential(vendor, bases[vendor])),
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
