import { examples, readWorkflow, type Example } from './examples';
import type { Execution } from './execution';
import type { Host } from './host';
import { executeWorkflow } from './n8n-commands';
import { outcomesOf, type Outcome } from './outcomes';
import { readPeople } from './people';

export interface ExampleRun {
	execution: Execution;
	outcomes: Outcome[];
	/** How often the vendor was asked for a token; only Eka Care has such a call. */
	logins: number;
}

/** Runs one example workflow and brings its outputs together with the requests it made. */
export async function runExample({ folder, sandbox }: Host, example: Example): Promise<ExampleRun> {
	sandbox.clearJournal();
	const execution = await executeWorkflow(folder, readWorkflow(example.file, folder.csv).id);
	const journal = sandbox.journal(example.vendor);
	const logins = journal.filter(({ operationId }) => operationId === 'login').length;
	return { execution, outcomes: outcomesOf(example, readPeople(folder.csv), execution, journal), logins };
}

export async function runAllExamples(host: Host): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	// One after the other: the sandbox's journal then holds one workflow's requests at a time.
	for (const example of examples) outcomes.push(...(await runExample(host, example)).outcomes);
	return outcomes;
}
