import { z } from 'zod';

import { webhookExample } from '../src/examples';
import { readWorkflow, type Workflow } from '../src/workflow-files';
import { node, settings, to, webhook } from './workflow-parts';

const parametersOf = z.object({ options: z.record(z.unknown()) }).passthrough();

/**
 * The intake example, changed for bursts: it replies 202 as soon as n8n has the call, and does the work through
 * the queue. A refusal by the vendor fails the execution, which n8n keeps and lists.
 */
export function intakeAtOnce(csv: string): Workflow {
	const workflow = readWorkflow(webhookExample, csv);
	const kept = workflow.nodes.filter(
		({ name }) => name === 'Webhook' || name === 'Create CarePortals Patient',
	);
	const nodes = kept.map((each) => {
		if (each.name !== 'Webhook') return { ...each, onError: 'stopWorkflow' };
		const parameters = parametersOf.parse(each.parameters);
		const options = { ...parameters.options, responseCode: { values: { responseCode: 202 } } };
		return {
			...each,
			webhookId: 'intake-at-once',
			parameters: { ...parameters, path: 'intake', responseMode: 'onReceived', options },
		};
	});
	return {
		...workflow,
		id: 'intake1atOnce',
		name: 'Intake, replying at once',
		nodes,
		connections: { Webhook: to('Create CarePortals Patient') },
	};
}

/** The same webhook with nothing behind it, which shows what n8n itself needs for a call. */
export function acceptOnly(): Workflow {
	return {
		id: 'intake1accept',
		name: 'Accept only',
		nodes: [webhook('accept-only'), node('Nothing', 'n8n-nodes-base.noOp', 1, {})],
		connections: { Webhook: to('Nothing') },
		active: false,
		settings,
	};
}
