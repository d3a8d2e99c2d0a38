import type { INode } from 'n8n-workflow';
import { failedItem, failureJson, outputItems, outputJson } from '../../../nodes/engine/run/output';

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

describe('an output', () => {
	const options = {
		...{ dryRun: false, output: 'reply', checks: 'warn', concurrency: 5 },
		...{ requestsPerMinute: 0, retries: 3, timeout: 30_000 },
	};
	const done = { outcome: 'created', id: '7', json: { ekaid: '7' } } as const;

	it('is the vendor’s reply as it is while there is nothing to say', () => {
		expect(outputJson(done, options, [])).toEqual({ ekaid: '7' });
		expect(outputJson({ ...done, warnings: ['Lost'] }, options, ['Odd'])).toEqual({
			ekaid: '7',
			warnings: ['Odd', 'Lost'],
		});
	});

	it('of a plan always has its warnings', () => {
		expect(outputJson({ outcome: 'planned', json: {} }, options, [])).toEqual({ warnings: [] });
	});

	it('as a result holds outcome, action, ID and warnings, and nothing of the reply', () => {
		const result = { ...options, output: 'result' };
		expect(outputJson(done, result, [])).toEqual({ outcome: 'created', id: '7', warnings: [] });
		expect(outputJson({ outcome: 'planned', action: 'none', json: { a: 1 } }, result, ['Odd'])).toEqual({
			outcome: 'planned',
			action: 'none',
			id: null,
			warnings: ['Odd'],
		});
	});

	it('is one item for each entry, each paired with the item that asked', () => {
		const items = outputItems(node(undefined), { jsons: [{ a: 1 }, { a: 2 }] }, 4);
		expect(items).toEqual([
			{ json: { a: 1 }, pairedItem: { item: 4 } },
			{ json: { a: 2 }, pairedItem: { item: 4 } },
		]);
	});

	it('of a failure has only the details that there are', () => {
		expect(failureJson({ sentence: 'No' }, 0)).toEqual({ error: 'No [item 0]', details: {} });
		const full = { sentence: 'No', advice: 'Try.', status: 400, code: 'X', fields: [] };
		expect(failureJson(full, 1).details).toEqual({ advice: 'Try.', status: 400, code: 'X' });
	});
});
