import { credentialOf } from './demo-credentials';
import { packageName } from './paths';

const position = [0, 0];

/**
 * A workflow that sends each item of a trigger on to an inbox.
 *
 * @param id at most 16 characters: n8n 1 keeps no static data of a workflow with a longer one
 */
function workflowOf(id: string, trigger: object, inbox: string) {
	return {
		id,
		name: id,
		active: false,
		settings: { executionOrder: 'v1' },
		nodes: [
			{ id: `${id}-trigger`, name: 'Trigger', typeVersion: 1, position, ...trigger },
			{
				id: `${id}-tell`,
				name: 'Tell',
				type: 'n8n-nodes-base.httpRequest',
				typeVersion: 4.2,
				position,
				parameters: {
					method: 'POST',
					url: inbox,
					sendBody: true,
					specifyBody: 'json',
					jsonBody: '={{ JSON.stringify($json) }}',
				},
			},
		],
		connections: { Trigger: { main: [[{ node: 'Tell', type: 'main', index: 0 }]] } },
	};
}

export const ekaWorkflow = (inbox: string) =>
	workflowOf(
		'ekaTrigger1',
		{
			type: `${packageName}.ekaCareTrigger`,
			webhookId: 'c7a2b1de-4f0e-4d51-9d54-3d2f5f1f0a11',
			parameters: {
				authentication: 'clientLogin',
				events: ['appointment.created', 'user.delete'],
			},
			credentials: credentialOf('ekaCare'),
		},
		inbox,
	);

export const hippWorkflow = (inbox: string) =>
	workflowOf(
		'hippTrigger1',
		{
			type: `${packageName}.hippHealthTrigger`,
			parameters: { pollTimes: { item: [{ mode: 'everyMinute' }] }, filters: {} },
			credentials: credentialOf('hippHealth'),
		},
		inbox,
	);
