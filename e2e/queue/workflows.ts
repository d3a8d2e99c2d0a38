import type { VendorKey } from '../../sandbox/server';
import { credentialOf } from '../src/demo-credentials';
import { packageName } from '../src/paths';
import type { Workflow } from '../src/workflow-files';
import { headerAuth, node, settings, to, webhook, type Parameters } from './workflow-parts';

/**
 * How to create a person at each vendor that can be asked for one person at a time: there a look-up costs one
 * request, however many people the vendor has.
 */
const creating = {
	hippHealth: { resource: 'user', operation: 'ensure', role: 'TECHNICIAN' },
	upheal: { resource: 'provider', operation: 'ensure' },
} satisfies Partial<Record<VendorKey, Parameters>>;

export type BatchVendor = keyof typeof creating;

/** Creates the people of one batch. It is called as a sub-workflow, or by its webhook for an execution of its own. */
export function batchWorkflow(vendor: BatchVendor): Workflow {
	const person = {
		firstName: '={{ $json.firstName }}',
		lastName: '={{ $json.lastName }}',
		email: '={{ $json.email }}',
		additionalFields: {},
		options: {
			output: 'result',
			retries: 10,
			requestsPerMinute: '={{ $json.requestsPerMinute }}',
			concurrency: '={{ $json.concurrency }}',
		},
	};
	return {
		id: `batch1${vendor}`,
		name: `Batch (${vendor})`,
		nodes: [
			webhook(`batch-${vendor}`),
			node('Sub Workflow', 'n8n-nodes-base.executeWorkflowTrigger', 1.1, { inputSource: 'passthrough' }),
			node('People', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'body.people', options: {} }),
			node(
				'Create If New',
				`${packageName}.${vendor}`,
				1,
				{ ...creating[vendor], ...person },
				{ credentials: credentialOf(vendor), onError: 'continueRegularOutput' },
			),
		],
		connections: { Webhook: to('People'), 'Sub Workflow': to('People'), People: to('Create If New') },
		active: false,
		settings,
	};
}

/**
 * Takes all batches in one call and sends each to the batch workflow's webhook, where each becomes an execution
 * of its own.
 */
export function spreadingParent(webhookUrl: string): Workflow {
	return {
		id: 'parent1spread',
		name: 'Import: batches spread over the workers',
		nodes: [
			webhook('import-spread'),
			node('Batches', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'body.batches', options: {} }),
			node(
				'Send Off',
				'n8n-nodes-base.httpRequest',
				4.2,
				{
					method: 'POST',
					url: `=${webhookUrl}/webhook/batch-{{ $json.vendor }}`,
					authentication: 'genericCredentialType',
					genericAuthType: 'httpHeaderAuth',
					sendBody: true,
					specifyBody: 'json',
					jsonBody: '={{ JSON.stringify({ people: $json.people }) }}',
					options: { batching: { batch: { batchSize: 10, batchInterval: 100 } } },
				},
				{ credentials: headerAuth },
			),
		],
		connections: { Webhook: to('Batches'), Batches: to('Send Off') },
		active: false,
		settings,
	};
}

/** Takes all batches in one call and runs each with n8n's Execute Sub-workflow node, in its own process. */
export function callingParent(): Workflow {
	return {
		id: 'parent1call',
		name: 'Import: batches as sub-workflows',
		nodes: [
			webhook('import-call'),
			node('Batches', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'body.batches', options: {} }),
			node('As Body', 'n8n-nodes-base.set', 3.4, {
				mode: 'raw',
				jsonOutput: '={{ JSON.stringify({ body: { people: $json.people } }) }}',
				options: {},
			}),
			node('Batch', 'n8n-nodes-base.executeWorkflow', 1.2, {
				workflowId: { __rl: true, mode: 'id', value: 'batch1hippHealth' },
				workflowInputs: { mappingMode: 'defineBelow', value: {} },
				mode: 'each',
				options: { waitForSubWorkflow: true },
			}),
		],
		connections: { Webhook: to('Batches'), Batches: to('As Body'), 'As Body': to('Batch') },
		active: false,
		settings,
	};
}
