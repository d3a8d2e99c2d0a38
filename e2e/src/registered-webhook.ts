import { eventually } from './eventually';

/**
 * Waits until n8n answers at a webhook that asks for a key: n8n registers the webhooks of published workflows
 * in the background, after it is ready. It is asked without the key, so that nothing starts.
 */
export async function registeredWebhook(url: string): Promise<void> {
	await eventually(
		`an answer at ${url}`,
		async () => (await fetch(url, { method: 'POST' })).status,
		(status) => status === 403,
	);
}
