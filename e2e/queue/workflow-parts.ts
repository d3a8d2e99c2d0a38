export type Parameters = Record<string, unknown>;

export const headerAuth = { httpHeaderAuth: { id: 'demoWebhookKey', name: 'Webhook key (demo)' } };
// Workers hold personal data no longer than they need it.
export const settings = { executionOrder: 'v1', saveDataSuccessExecution: 'none' };

export const node = (
	name: string,
	type: string,
	typeVersion: number,
	parameters: Parameters,
	more: Parameters = {},
) => ({
	id: name.toLowerCase().replaceAll(' ', '-'),
	name,
	type,
	typeVersion,
	parameters,
	position: [0, 0],
	...more,
});

export const webhook = (path: string) =>
	node(
		'Webhook',
		'n8n-nodes-base.webhook',
		2,
		{
			httpMethod: 'POST',
			path,
			authentication: 'headerAuth',
			responseMode: 'onReceived',
			options: { responseCode: { values: { responseCode: 202 } } },
		},
		{ webhookId: path, credentials: headerAuth },
	);

export const to = (name: string) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });
