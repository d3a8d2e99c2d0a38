import { runWorkflow, type WorkflowJson } from '..';
import { PeopleLogin } from '../fixture/people-credential';
import { People } from '../fixture/people-node';
import { startPeopleServer } from '../fixture/people-server';

describe('run workflow', () => {
	const workflow: WorkflowJson = {
		nodes: [
			{
				id: '0',
				name: 'Note',
				type: 'n8n-nodes-base.stickyNote',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: '1',
				name: 'Go',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: '2',
				name: 'Greet',
				type: 'n8n-nodes-test.people',
				typeVersion: 1,
				position: [0, 0],
				parameters: { name: '={{ $json.name }}' },
				onError: 'continueErrorOutput',
			},
			{
				id: '3',
				name: 'Well',
				type: 'n8n-nodes-base.noOp',
				typeVersion: 1,
				position: [0, 0],
				parameters: {},
			},
			{
				id: '4',
				name: 'Again',
				type: 'n8n-nodes-test.people',
				typeVersion: 1,
				position: [0, 0],
				parameters: { name: '={{ $("Go").item.json.other }}' },
			},
		],
		connections: {
			Go: { main: [[{ node: 'Greet', type: 'main', index: 0 }]] },
			Greet: {
				main: [[{ node: 'Well', type: 'main', index: 0 }], [{ node: 'Again', type: 'main', index: 0 }]],
			},
		},
	};

	it('runs a whole workflow: branches, linked items, one credential for every node that asks for it', async () => {
		const server = await startPeopleServer();
		const result = await runWorkflow(workflow, {
			nodeTypes: { 'n8n-nodes-test.people': new People() },
			credentialTypes: [new PeopleLogin()],
			credentials: { peopleLogin: { baseUrl: server.baseUrl, secret: 'right' } },
			items: [{ name: 'Asha' }, { name: 'nobody', other: 'Ben' }],
		});
		await server.stop();
		expect(result.error).toBeUndefined();
		expect(result.outputs('Well')).toMatchObject([[{ json: { said: 'Hello Asha' } }]]);
		expect(result.outputs('Again')).toMatchObject([[{ json: { said: 'Hello Ben' } }]]);
		expect(result.outputs('Note')).toEqual([]);
		expect(server.logins).toBe(1);
	});

	it('asks which node to start from when that is not plain', async () => {
		await expect(runWorkflow({ ...workflow, connections: {} }, { nodeTypes: {} })).rejects.toThrow();
	});
});
