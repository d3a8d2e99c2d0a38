import type { JournalEntry } from '../../sandbox/server';

import { examples, type Example } from './examples';
import { itemsOf, type Execution } from './execution';
import type { Host } from './host';
import { executeWorkflows } from './n8n-commands';
import { outcomesOf, type Outcome } from './outcomes';
import { readPeople } from './people';
import { readDryRun, readWorkflow } from './workflow-files';

export interface ExampleRun {
	example: Example;
	execution: Execution;
	outcomes: Outcome[];
	/** The requests it made, in the order of arrival. */
	journal: JournalEntry[];
}

/**
 * Runs example workflows, each for another vendor: the sandbox's journal then holds the requests of one
 * workflow for each vendor. Puts the outputs and the requests of each together.
 */
export async function runExamples(
	{ folder, sandbox, workflowIds }: Host,
	chosen: Example[],
	{ dryRun = false } = {},
): Promise<ExampleRun[]> {
	const ids = chosen.map(
		(example) => (dryRun ? readDryRun(example, folder.csv) : readWorkflow(example.file, folder.csv)).id,
	);
	sandbox.clearJournal();
	const executions = await executeWorkflows(folder, workflowIds, ids);
	const people = readPeople(folder.csv);
	return chosen.map((example, index) => {
		const execution = executions[index];
		if (execution === undefined) throw new Error(`${example.file} gave no result`);
		const journal = sandbox.journal(example.vendor);
		return { example, execution, journal, outcomes: outcomesOf(example, people, execution, journal) };
	});
}

/** Runs the examples that create, then the one that updates what the first of them made. */
export async function runAllExamples(host: Host): Promise<ExampleRun[]> {
	const created = await runExamples(
		host,
		examples.filter(({ operation }) => operation === 'create'),
	);
	const updated = await runExamples(
		host,
		examples.filter(({ operation }) => operation === 'update'),
	);
	return [...created, ...updated];
}

/** The items of the example's own node, from its first output or from its error output. */
export const itemsOfNode = ({ example, execution }: ExampleRun, output: 0 | 1) =>
	itemsOf(execution, example.node, output);
