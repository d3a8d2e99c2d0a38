import './instance';
import { HookContext, PollContext } from 'n8n-core';
import {
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IWebhookData,
	Workflow,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalDataFor } from './additional-data';
import type { CredentialData } from './credential-store';
import { assembleEngine } from './engine';

export interface TriggerCall {
	node: INodeType;
	parameters?: INodeParameters;
	credentials: CredentialData;
	/** What n8n keeps of the node between two calls; changed in place. */
	staticData: IDataObject;
}

/** A workflow of one trigger, with the node's static data as n8n hands it over. */
function triggerWorkflow({ node: nodeType, parameters = {}, credentials, staticData }: TriggerCall) {
	const type = `n8n-nodes-healthcare-users.${nodeType.description.name}`;
	const { nodeTypes, credentialsHelper } = assembleEngine({ [type]: nodeType }, credentials);
	const named = Object.keys(credentials).map((name) => [name, { id: name, name }]);
	const node: INode = {
		id: 'trigger',
		name: 'Trigger',
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters,
		credentials: Object.fromEntries(named),
		webhookId: 'trigger-under-test',
	};
	const workflow = new Workflow({
		id: 'workflow',
		nodes: [node],
		connections: {},
		active: true,
		nodeTypes,
		staticData: { 'node:Trigger': staticData },
	});
	const held = workflow.getNode(node.name) ?? node;
	return { workflow, node: held, additionalData: additionalDataFor(credentialsHelper) };
}

/** One poll, as n8n does it for an active workflow (`trigger`) or by hand (`manual`). */
export async function pollOnce(
	call: TriggerCall,
	mode: WorkflowExecuteMode = 'trigger',
): Promise<INodeExecutionData[][] | null> {
	const { workflow, node, additionalData } = triggerWorkflow(call);
	const context = new PollContext(workflow, node, additionalData, mode, 'activate');
	const { poll } = call.node;
	if (poll === undefined) throw new Error('The node does not poll');
	return await workflow.expression.withIsolate(async () => await poll.call(context));
}

/** One of a webhook trigger's three set-up methods, as n8n calls them when a workflow is activated. */
export async function webhookMethod(
	call: TriggerCall,
	method: 'checkExists' | 'create' | 'delete',
): Promise<boolean> {
	const { workflow, node, additionalData } = triggerWorkflow(call);
	const [description] = call.node.description.webhooks ?? [];
	const run = call.node.webhookMethods?.default?.[method];
	if (description === undefined || run === undefined) throw new Error('The node has no webhook');
	const webhookData: IWebhookData = {
		node: node.name,
		webhookDescription: description,
		path: 'trigger-under-test/webhook',
		httpMethod: 'POST',
		workflowId: 'workflow',
		workflowExecuteAdditionalData: additionalData,
	};
	const context = new HookContext(workflow, node, additionalData, 'trigger', 'activate', webhookData);
	return await workflow.expression.withIsolate(async () => await run.call(context));
}
