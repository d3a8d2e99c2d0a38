import './instance';
import { recordingLogs } from './recording-logger';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	type ExecutionError,
	type IConnections,
	type ICredentialType,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type IWorkflowSettings,
	Workflow,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalDataFor } from './additional-data';
import type { CredentialData } from './credential-store';
import { assembleEngine } from './engine';
import { asItems } from './items';
import type { EngineNodeTypes } from './node-types';
import { ourNodes } from './our-package';

export interface WorkflowJson {
	name?: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}

export interface WorkflowRun {
	/** By credential type name; every node that asks for the type gets this one. */
	credentials?: CredentialData;
	/** Beside this package's own. */
	credentialTypes?: ICredentialType[];
	/** By full type name, in place of this package's own nodes. Manual trigger and No Op are always there. */
	nodeTypes?: Record<string, INodeType>;
	/** What the start node puts out. */
	items?: IDataObject[] | INodeExecutionData[];
	/** Defaults to the one node without a parent. */
	startNode?: string;
	/** Aborting it cancels the execution as n8n's Stop button does. */
	signal?: AbortSignal;
	/** Defaults to `manual`, as from the editor. */
	executionMode?: WorkflowExecuteMode;
}

export interface WorkflowRunResult {
	/** The outputs of a node's last run; empty when it never ran or threw. */
	outputs(nodeName: string): INodeExecutionData[][];
	error?: ExecutionError;
	run: IRun;
	/** What was logged in the run, "level: message metadata" a line, the engine's own debug lines included. */
	logged: string[];
	/** The credentials as stored after the run. */
	credentials: CredentialData;
}

export async function runWorkflow(json: WorkflowJson, given: WorkflowRun = {}): Promise<WorkflowRunResult> {
	const engine = assembleEngine(given.nodeTypes ?? ourNodes(), given.credentials, given.credentialTypes);
	const id = 'workflow';
	const name = json.name ?? 'Test';
	const settings: IWorkflowSettings = { executionOrder: 'v1', ...json.settings };
	const mode = given.executionMode ?? 'manual';
	const { nodeTypes } = engine;
	const nodes = json.nodes.map((node) =>
		withCredentials(node, nodeTypes, Object.keys(given.credentials ?? {})),
	);
	const workflow = new Workflow({ ...json, nodes, id, name, settings, active: false, nodeTypes });
	const node = startOf(workflow, given.startNode);

	const now = new Date();
	const base = {
		id,
		name,
		active: false,
		isArchived: false,
		createdAt: now,
		updatedAt: now,
		activeVersionId: null,
	};
	const additionalData = additionalDataFor(engine.credentialsHelper);
	const hooks = new ExecutionLifecycleHooks(mode, '1', { ...base, ...json, name });
	additionalData.hooks = hooks;

	const data = { main: [asItems(given.items ?? [{}])] };
	const execution = new WorkflowExecute(
		additionalData,
		mode,
		createRunExecutionData({ executionData: { nodeExecutionStack: [{ node, data, source: null }] } }),
	);
	const { result: run, logged } = await recordingLogs(
		async () => await finish(execution, workflow, hooks, given.signal),
	);
	return {
		run,
		logged,
		error: run.data.resultData.error,
		credentials: engine.store.entries(),
		outputs: (nodeName) =>
			(run.data.resultData.runData[nodeName]?.at(-1)?.data?.main ?? []).map((items) => items ?? []),
	};
}

/** A workflow file leaves its node without credentials until someone picks them in the editor: this picks them. */
function withCredentials(node: INode, nodeTypes: EngineNodeTypes, given: string[]): INode {
	const wanted = nodeTypes.getByName(node.type).description.credentials ?? [];
	const picked = wanted
		.filter((wants) => given.includes(wants.name))
		.map(({ name }) => [name, { id: name, name }]);
	return { ...structuredClone(node), credentials: { ...Object.fromEntries(picked), ...node.credentials } };
}

function startOf(workflow: Workflow, name?: string): INode {
	const starts = Object.values(workflow.nodes).filter(
		(node) => workflow.getParentNodes(node.name).length === 0 && node.type !== 'n8n-nodes-base.stickyNote',
	);
	const start = name === undefined ? (starts.length === 1 ? starts[0] : undefined) : workflow.getNode(name);
	if (!start) throw new Error(`Name the start node: ${starts.map((node) => node.name).join(', ')}`);
	return start;
}

/** Waits for the end and returns what n8n would save: the run as the last hook gets it. */
async function finish(
	execution: WorkflowExecute,
	workflow: Workflow,
	hooks: ExecutionLifecycleHooks,
	signal?: AbortSignal,
): Promise<IRun> {
	let saved: IRun | undefined;
	// A cancelled run reports itself when Stop is pressed, as cancelled; its node may still throw afterwards.
	hooks.addHandler('workflowExecuteAfter', (run) => {
		saved ??= run;
	});
	try {
		const running = execution.processRunExecutionData(workflow);
		const cancel = () => running.cancel();
		signal?.addEventListener('abort', cancel, { once: true });
		if (signal?.aborted) cancel();
		const ended = await running.finally(() => signal?.removeEventListener('abort', cancel));
		return saved ?? ended;
	} catch (error) {
		// A workflow with issues (a required parameter left empty) is refused before it runs; n8n shows it as failed.
		const run = execution.getFullRunData(new Date());
		run.data.resultData.error = error as ExecutionError;
		return { ...run, status: 'error' };
	}
}
