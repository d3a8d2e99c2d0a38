import type { INode } from 'n8n-workflow';
import { Upheal } from '../../../nodes/Upheal/Upheal.node';
import { failedItem } from '../../../nodes/engine/run/output';
import { runNode } from '../../n8n';

const failure = { sentence: 'Email is required', advice: 'Fill it in.', fields: ['email'] };
const json = { error: 'Email is required [item 3]', details: { advice: 'Fill it in.', fields: ['email'] } };

function node(onError: INode['onError']): INode {
	return { id: '1', name: 'Upheal', type: 't', typeVersion: 1, position: [0, 0], parameters: {}, onError };
}

it('shows n8n 1 an error on the item, where the node has an error output', () => {
	const item = failedItem(node('continueErrorOutput'), failure, 3);
	expect(item.error?.message).toBe(json.error);
});

it('keeps that error out of what n8n copies and stores', () => {
	const item = failedItem(node('continueErrorOutput'), failure, 3);
	expect({ ...item }).toEqual({ json, pairedItem: { item: 3 } });
	expect(JSON.parse(JSON.stringify(item))).toEqual({ json, pairedItem: { item: 3 } });
});

it.each(['continueRegularOutput', 'stopWorkflow', undefined] as const)(
	'has no other error with %s',
	(onError) => {
		expect(failedItem(node(onError), failure, 3).error).toBeUndefined();
	},
);

it('keeps error and details on the error output, beside what came in', async () => {
	const { outputs, error } = await runNode({
		node: new Upheal(),
		parameters: {
			resource: 'provider',
			operation: 'create',
			firstName: 'Pia',
			lastName: 'Costa',
			email: 'pia',
		},
		items: [{ json: { row: 1 } }],
		credentials: { uphealApi: { baseUrl: 'http://127.0.0.1:9', apiKey: 'example' } },
		onError: 'continueErrorOutput',
	});
	expect(error).toBeUndefined();
	expect(outputs[0]).toEqual([]);
	expect(outputs[1]).toMatchObject([
		{ json: { row: 1, error: expect.stringContaining('Email must be'), details: { fields: ['email'] } } },
	]);
});
