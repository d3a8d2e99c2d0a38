import './instance';
import type { INode, INodeExecutionData, INodeParameters, INodeType } from 'n8n-workflow';
import { runWorkflow, type WorkflowRun, type WorkflowRunResult } from './run-workflow';

export const START = 'Start';
export const NODE = 'Node';

export interface NodeRun extends Omit<WorkflowRun, 'nodeTypes' | 'startNode'> {
	/** Such as `new EkaCare()`. */
	node: INodeType;
	/** As a workflow file has them: what is left out has its default, and `={{ … }}` is resolved for each item. */
	parameters: INodeParameters;
	onError?: INode['onError'];
	/** The node's own settings tab. */
	settings?: Pick<
		INode,
		'retryOnFail' | 'maxTries' | 'waitBetweenTries' | 'alwaysOutputData' | 'executeOnce'
	>;
	timezone?: string;
}

export interface NodeRunResult extends Omit<WorkflowRunResult, 'outputs'> {
	outputs: INodeExecutionData[][];
}

/** Runs start → node on n8n's engine. */
export async function runNode(run: NodeRun): Promise<NodeRunResult> {
	const { node, parameters, onError, settings, timezone, ...given } = run;
	const type = `n8n-nodes-healthcare-users.${node.description.name}`;
	const { version, defaultVersion } = node.description;
	const start: INode = {
		id: 'start',
		name: START,
		type: 'n8n-nodes-base.manualTrigger',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	const tested: INode = {
		id: 'node',
		name: NODE,
		type,
		typeVersion: defaultVersion ?? [version].flat().at(-1) ?? 1,
		position: [200, 0],
		parameters,
		...(onError && { onError }),
		...settings,
	};
	const result = await runWorkflow(
		{
			nodes: [start, tested],
			connections: { [START]: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
			...(timezone !== undefined && { settings: { timezone } }),
		},
		{ ...given, nodeTypes: { [type]: node }, startNode: START },
	);
	return { ...result, outputs: result.outputs(NODE) };
}
