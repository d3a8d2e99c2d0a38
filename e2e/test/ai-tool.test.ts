import type { VendorKey } from '../../sandbox/server';
import { vendorKeys } from '../../sandbox/vendor-key';
import { agentWorkflow, toolName } from '../src/agent-workflow';
import { openChatModel, type ChatModel } from '../src/chat-model';
import { itemsOf, type Execution } from '../src/execution';
import { setUpHost, type Host } from '../src/host';
import { executeWorkflows, importCredentials, importWorkflows } from '../src/n8n-commands';

import {
	careful,
	check,
	eka,
	hipp,
	listEka,
	portals,
	scripts,
	tools,
	toolVendors,
	upheal,
} from './ai-scripts';

let host: Host;
let model: ChatModel;
const executions = new Map<string, Execution>();

beforeAll(async () => {
	host = await setUpHost('test-ai-tool');
	model = await openChatModel(scripts);
	const credential = {
		id: 'testChatModel',
		name: 'Chat model (test)',
		type: 'openAiApi',
		data: { apiKey: 'of-no-use', url: model.url },
	};
	await importCredentials(host.folder, [credential]);
	const workflows = toolVendors.map((vendor) => agentWorkflow(`agent1${vendor}`, vendor, tools[vendor]));
	await importWorkflows(host.folder, workflows);
	const ids = workflows.map(({ id }) => id);
	const runs = await executeWorkflows(host.folder, [...host.workflowIds, ...ids], ids);
	toolVendors.forEach((vendor, index) => {
		const run = runs[index];
		if (run !== undefined) executions.set(vendor, run);
	});
});

afterAll(async () => {
	await model?.close();
	await host?.sandbox.close();
});

/** Every key but the organization's ID, which the vendor's own reply names. */
const secrets = () => {
	const { keys } = host.sandbox;
	const all = vendorKeys.flatMap((vendor): string[] => Object.values(keys[vendor]));
	return all.filter((key) => key !== keys.carePortals.organizationId);
};

/** n8n makes a description of the operation's action and the node; a person may write one instead. */
const descriptions: Record<string, string> = {
	[eka.name]: 'Create or update user in Eka Care',
	[listEka.name]: 'Get many users in Eka Care',
	[portals.name]: 'Create patient if new in CarePortals',
	[hipp.name]: 'Create user if new in Hipp Health',
	[upheal.name]: careful,
	[check.name]: 'Check user in Upheal',
};

describe.each(toolVendors)('%s as a tool of the AI Agent', (vendor) => {
	it('is called as often as the script says, and the agent comes to its end', () => {
		const execution = executions.get(vendor);
		if (execution === undefined) throw new Error('The agent did not run');
		expect(itemsOf(execution, 'Agent')).toEqual([{ output: 'Done' }]);
		expect(model.replies(vendor)).toHaveLength(scripts[vendor].length);
	});

	it('makes one person of two calls', () => {
		expect(host.sandbox.people(vendor)).toHaveLength(1);
	});

	it('tells the model nothing of the keys', () => {
		const replies = model.replies(vendor).join('\n');
		expect(secrets().filter((secret) => replies.includes(secret))).toEqual([]);
	});

	it('describes itself: what it does, what it needs, what a second call does', () => {
		const [first] = model.asked(vendor);
		const described = (first?.tools ?? []).map(({ function: tool }) => tool);
		expect(described.map(({ name }) => name).sort()).toEqual(tools[vendor].map(toolName).sort());
		for (const tool of tools[vendor]) {
			const seen = described.find(({ name }) => name === toolName(tool));
			expect(Object.keys((seen?.parameters.properties ?? {}) as object).sort()).toEqual(
				[...tool.filled].sort(),
			);
			expect(seen?.description).toBe(descriptions[tool.name]);
		}
	});
});

describe('what the model reads', () => {
	const reply = (vendor: VendorKey, number: number) => model.replies(vendor)[number] ?? '';

	it('of a bad value: which field, and what is allowed', () => {
		expect(reply('ekaCare', 0)).toContain('Email must be an email address, such as name@example.com');
		expect(reply('carePortals', 0)).toContain('Date of Birth must be a calendar date as YYYY-MM-DD');
		expect(reply('hippHealth', 0)).toContain('Email must be an email address');
		expect(reply('upheal', 1)).toContain('Email is required');
	});

	it('of a first and a second call: created, then that the person exists', () => {
		expect(JSON.parse(reply('ekaCare', 1))).toMatchObject([{ outcome: 'created' }]);
		expect(JSON.parse(reply('ekaCare', 2))).toMatchObject([{ outcome: 'exists' }]);
		for (const vendor of ['carePortals', 'hippHealth'] as const) {
			expect(JSON.parse(reply(vendor, 1))).toMatchObject([{ outcome: 'created' }]);
			expect(JSON.parse(reply(vendor, 2))).toMatchObject([{ outcome: 'exists' }]);
		}
		expect(JSON.parse(reply('upheal', 2))).toMatchObject([{ outcome: 'created' }]);
		expect(JSON.parse(reply('upheal', 3))).toMatchObject([{ outcome: 'exists' }]);
	});

	it('of those that only read: what is there', () => {
		expect(JSON.parse(reply('ekaCare', 3))).toMatchObject([{ firstname: 'Asha' }]);
		expect(JSON.parse(reply('upheal', 0))).toMatchObject([{ isUserExists: false }]);
	});

	it('not the invite link, where Output is Result', () => {
		expect(reply('upheal', 2)).not.toContain('invite');
	});
});
