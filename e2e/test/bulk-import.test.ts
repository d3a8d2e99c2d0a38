import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bulkImport } from '../src/examples';
import { itemsOf, type Execution } from '../src/execution';
import { setUpHost, type Host } from '../src/host';
import { executeWorkflows, importWorkflows, publishWorkflow } from '../src/n8n-commands';
import { readWorkflow } from '../src/workflow-files';

const rows = 1000;
let host: Host;
let ids: string[];
const runs: Execution[] = [];

/** A file of invented people; row 500 has no last name. */
function writeStaff(folder: string): string {
	const line = (row: number) =>
		`${row},Staff${row},${row === 500 ? '' : `Member${row}`},staff${row}@example.com,+1202555${String(100 + (row % 100)).padStart(4, '0')},TECHNICIAN,`;
	const lines = Array.from({ length: rows }, (_none, index) => line(index + 1));
	const file = join(folder, 'staff.csv');
	writeFileSync(file, ['row,first_name,last_name,email,phone,role,npi', ...lines].join('\n'));
	return file;
}

beforeAll(async () => {
	host = await setUpHost('test-bulk-import');
	const csv = writeStaff(host.folder.files);
	// The host has them already; here they read another file.
	const workflows = bulkImport.map((file) => readWorkflow(file, csv));
	await importWorkflows(host.folder, workflows);
	ids = workflows.map(({ id }) => id);
	await publishWorkflow(host.folder, 'bulkImportBatch1');
});

afterAll(async () => await host?.sandbox.close());

async function run(): Promise<Execution> {
	// What is run from its manual trigger is the parent; the batch workflow has none.
	const [parent = ''] = ids;
	const [execution] = await executeWorkflows(host.folder, host.workflowIds, [parent]);
	if (execution === undefined) throw new Error('The bulk import did not run');
	runs.push(execution);
	return execution;
}

const counts = (execution: Execution) =>
	Object.fromEntries(
		itemsOf(execution, 'Count by Outcome').map(({ outcome, count_outcome: count }) => [outcome, count]),
	);

const emails = () =>
	host.sandbox.people('hippHealth').map((person) => Reflect.get(person, 'email') as string);

it('brings every row in once, although the vendor says "too many requests" to one in ten', async () => {
	host.sandbox.faults.set([{ kind: 'rateLimit', vendor: 'hippHealth', probability: 0.1, retryAfter: 0.05 }]);
	const execution = await run();
	const refused = host.sandbox.journal('hippHealth').filter(({ status }) => status === 429);
	expect(refused.length).toBeGreaterThan(50);
	expect(counts(execution)).toEqual({ created: rows - 1, 'not done': 1 });
	expect(new Set(emails()).size).toBe(rows - 1);
	expect(emails()).toHaveLength(rows - 1);
	expect(itemsOf(execution, 'Not Done')).toEqual([
		{
			row: '500',
			outcome: 'not done',
			id: '',
			reason: 'Last Name is required',
			whatToDo: 'Nothing was sent to Hipp Health for this item. Correct the input and run it again.',
		},
	]);
});

it('does so in batches of a hundred, each an execution of the other workflow', () => {
	const [execution] = runs;
	expect(execution?.data.resultData.runData['Import One Batch']).toHaveLength(rows / 100);
});

it('makes nobody twice when it is run again', async () => {
	host.sandbox.faults.clear();
	expect(counts(await run())).toEqual({ exists: rows - 1, 'not done': 1 });
	expect(emails()).toHaveLength(rows - 1);
});
