import './instance';
import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	createEmptyRunExecutionData,
	type ICredentialDataDecryptedObject,
	type ICredentialTestRequest,
	type ICredentialType,
	type INode,
	type INodeCredentialTestResult,
	type INodeType,
	Workflow,
} from 'n8n-workflow';
import { additionalDataFor } from './additional-data';
import { withDefaults } from './credential-values';
import { assembleEngine } from './engine';
import { EngineNodeTypes } from './node-types';
import { onFailure, onReply } from './credential-test-verdict';

const NO_OP = 'n8n-nodes-base.noOp';

/**
 * Presses the credential's "Test" button: the same steps as n8n's credentials-tester.service.js. The request
 * is run by a made-up declarative node, whose credential is the one under test.
 */
export async function testCredential(
	type: string,
	data: ICredentialDataDecryptedObject,
	credentialTypes: ICredentialType[] = [],
): Promise<INodeCredentialTestResult> {
	const { credentialsHelper, store } = assembleEngine({}, { [type]: data }, credentialTypes);
	const { test } = store.type(type);
	if (test === undefined)
		return { status: 'Error', message: 'No testing function found for this credential.' };

	const nodeType = requestNode(type, test);
	const node: INode = {
		id: 'temp',
		name: 'Temp-Node',
		type: NO_OP,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { [type]: { id: type, name: type } },
	};
	const nodeTypes = new EngineNodeTypes({ [NO_OP]: nodeType });
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = additionalDataFor(credentialsHelper, node.parameters);
	const filled = withDefaults(store.read(type), credentialsHelper.getCredentialsProperties(type));
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null },
		[],
	);
	const routing = new RoutingNode(context, nodeType, { id: type, name: type, type, data: filled });
	try {
		const reply = await workflow.expression.withIsolate(async () => await routing.runNode());
		return onReply(reply?.[0]?.[0]?.json, test.rules);
	} catch (error) {
		return onFailure(error, test.rules);
	}
}

function requestNode(credentialType: string, { request }: ICredentialTestRequest): INodeType {
	const { description } = new EngineNodeTypes({}).getByName(NO_OP);
	return {
		description: {
			...description,
			credentials: [{ name: credentialType, required: true }],
			properties: [{ displayName: 'Temp', name: 'temp', type: 'string', routing: { request }, default: '' }],
		},
	};
}
