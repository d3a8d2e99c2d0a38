import './instance';
import { LoadOptionsContext } from 'n8n-core';
import {
	type ICredentialType,
	type INode,
	type INodeListSearchResult,
	type INodeParameters,
	type INodePropertyOptions,
	type INodeType,
	Workflow,
} from 'n8n-workflow';
import { additionalDataFor } from './additional-data';
import type { CredentialData } from './credential-store';
import { assembleEngine } from './engine';

export interface EditorCall {
	node: INodeType;
	/** The method's name under `methods.loadOptions` or `methods.listSearch`. */
	method: string;
	/** What the person has filled in so far. */
	parameters?: INodeParameters;
	credentials?: CredentialData;
	credentialTypes?: ICredentialType[];
	filter?: string;
	paginationToken?: string;
}

/** A dropdown that the editor fills from the vendor. */
export async function loadOptions(call: EditorCall): Promise<INodePropertyOptions[]> {
	const method = call.node.methods?.loadOptions?.[call.method];
	if (method === undefined) throw new Error(`The node has no loadOptions method "${call.method}"`);
	const { context, workflow } = editorContext(call);
	return await workflow.expression.withIsolate(async () => await method.call(context));
}

/** The list mode of a resource locator. */
export async function listSearch(call: EditorCall): Promise<INodeListSearchResult> {
	const method = call.node.methods?.listSearch?.[call.method];
	if (method === undefined) throw new Error(`The node has no listSearch method "${call.method}"`);
	const { context, workflow } = editorContext(call);
	return await workflow.expression.withIsolate(
		async () => await method.call(context, call.filter, call.paginationToken),
	);
}

function editorContext({ node: nodeType, parameters = {}, credentials = {}, credentialTypes }: EditorCall) {
	const type = `n8n-nodes-healthcare-users.${nodeType.description.name}`;
	const { nodeTypes, credentialsHelper } = assembleEngine({ [type]: nodeType }, credentials, credentialTypes);
	const named = Object.keys(credentials).map((name) => [name, { id: name, name }]);
	const node: INode = {
		id: 'temp',
		name: 'Temp-Node',
		type,
		typeVersion: nodeType.description.defaultVersion ?? [nodeType.description.version].flat().at(-1) ?? 1,
		position: [0, 0],
		parameters,
		credentials: Object.fromEntries(named),
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const temp = workflow.getNode(node.name) ?? node;
	const additionalData = additionalDataFor(credentialsHelper, temp.parameters);
	return { workflow, context: new LoadOptionsContext(workflow, temp, additionalData, '') };
}
