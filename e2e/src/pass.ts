import type { JournalEntry, Sandbox } from '../../sandbox/server';

import { runExamples, type ExampleRun } from './example-run';
import type { Host } from './host';
import type { Outcome } from './outcomes';
import { repeatableExamples } from './repeatable-examples';

/** One run of all the examples that are safe to run twice. */
export interface Pass {
	runs: ExampleRun[];
	outcomes: Outcome[];
	/** How many people each vendor has afterwards. */
	people: number[];
	tally: Tally;
}

/** What the requests of a pass did. */
export interface Tally {
	/** Requests that only ask. */
	lookUps: number;
	/** Requests that are meant to change something. */
	writes: number;
	created: number;
	updated: number;
}

/** The same people at vendors that begin empty: a dry run, then two real runs. */
export interface Passes {
	dry: Pass;
	first: Pass;
	second: Pass;
}

export async function runThreePasses(host: Host): Promise<Passes> {
	host.sandbox.reset();
	return {
		dry: await runPass(host, true),
		first: await runPass(host, false),
		second: await runPass(host, false),
	};
}

async function runPass(host: Host, dryRun: boolean): Promise<Pass> {
	const runs = await runExamples(host, repeatableExamples, { dryRun });
	return {
		runs,
		outcomes: runs.flatMap(({ outcomes }) => outcomes),
		people: runs.map(({ example }) => peopleAt(host.sandbox, example.vendor)),
		tally: tallyOf(runs.flatMap(({ journal }) => journal)),
	};
}

const peopleAt = (sandbox: Sandbox, vendor: JournalEntry['vendor']) => sandbox.people(vendor).length;

/** Operations that change nothing at a vendor. Any other one counts as a write. */
const asking = ['listUsers', 'getUser', 'checkUser'];

function tallyOf(journal: JournalEntry[]): Tally {
	const requests = journal.filter(({ operationId }) => operationId !== 'login');
	const writes = requests.filter(({ operationId = '' }) => !asking.includes(operationId));
	const accepted = writes.filter(({ status }) => typeof status === 'number' && status < 300);
	const created = accepted.filter(({ operationId }) => operationId?.startsWith('create'));
	return {
		lookUps: requests.length - writes.length,
		writes: writes.length,
		created: created.length,
		updated: accepted.length - created.length,
	};
}
