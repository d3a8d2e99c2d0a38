import { readFileSync } from 'node:fs';

import type { Verdict } from '../../bench/verdict';
import type { Cluster } from './cluster';
import { batchesOf, census, everybody, type Import } from './people';
import { untilDrained } from './queue-depth';

const startedOn = (log: string) => readFileSync(log, 'utf8').split('Worker started execution').length - 1;

const total = (logs: string[]) => logs.reduce((sum, log) => sum + startedOn(log), 0);

/** Runs batches as n8n's own sub-workflow executions, which stay in the worker of their parent. */
export async function subWorkflows(cluster: Cluster): Promise<Verdict> {
	await cluster.setWorkers(2);
	await cluster.sandbox.reset();
	const people: Import = { run: 'called', count: 200, size: 50 };
	await cluster.post('import-call', { batches: batchesOf(people) });
	await untilDrained(cluster.redis.port, 3 * 60_000);
	const jobs = total(cluster.workerLogs());
	const { lost, duplicates } = census(
		await cluster.sandbox.people('hippHealth'),
		everybody(people),
		people.run,
	);
	return {
		goal: "Batches called by n8n's Execute Sub-workflow node: everybody exactly once, all in one worker",
		met: lost + duplicates === 0 && jobs === 1,
		measured: `${lost} lost, ${duplicates} twice, of ${people.count}; 4 batches took ${jobs} job of the queue`,
	};
}
