import type { VendorKey } from '../../sandbox/server';

import { credentialOf } from './demo-credentials';
import { n8nVersion } from './n8n-versions';
import { packageName } from './paths';

/** One of this package's nodes as a tool: its operation, and what the model is to fill in. */
export interface AgentTool {
	/** The name of the tool's node; the model calls the tool by it, with underscores. */
	name: string;
	vendor: VendorKey;
	parameters: Record<string, unknown>;
	/** The parameters that the model fills in. */
	filled: string[];
}

export const toolName = ({ name }: AgentTool) => name.replaceAll(' ', '_');

/** An AI Agent that is given the name of a script, with a chat model and tools. */
export function agentWorkflow(id: string, script: string, tools: AgentTool[]) {
	const position = [0, 0];
	const to = (type: string) => ({ [type]: [[{ node: 'Agent', type, index: 0 }]] });
	return {
		id,
		name: id,
		active: false,
		settings: { executionOrder: 'v1' },
		nodes: [
			{
				id: `${id}-start`,
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position,
				parameters: {},
			},
			{
				id: `${id}-agent`,
				name: 'Agent',
				type: '@n8n/n8n-nodes-langchain.agent',
				typeVersion: 3,
				position,
				parameters: {
					promptType: 'define',
					text: `Follow the script ${script}.`,
					options: { maxIterations: 12 },
				},
			},
			{
				id: `${id}-model`,
				name: 'Model',
				type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
				typeVersion: 1.2,
				position,
				parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
				credentials: { openAiApi: { id: 'testChatModel', name: 'Chat model (test)' } },
			},
			...tools.map((tool) => ({
				id: `${id}-${toolName(tool)}`,
				name: tool.name,
				...n8nVersion.toolNode,
				type: `${packageName}.${tool.vendor}Tool`,
				typeVersion: 1,
				position,
				parameters: {
					...tool.parameters,
					...Object.fromEntries(
						tool.filled.map((key) => [key, `={{ $fromAI('${key}', \`The ${key}\`, 'string') }}`]),
					),
				},
				credentials: credentialOf(tool.vendor),
			})),
		],
		connections: {
			Start: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
			Model: to('ai_languageModel'),
			...Object.fromEntries(tools.map(({ name }) => [name, to('ai_tool')])),
		},
	};
}
