import { setTimeout as sleep } from 'node:timers/promises';

import type { Verdict } from '../../bench/verdict';
import type { Cluster } from './cluster';
import { batchesOf, census, everybody, type Import } from './people';
import { untilDrained } from './queue-depth';

const drainMs = 6 * 60_000;

/**
 * Runs an import and disturbs it when a third of the people are there. When it has ended, however it did, runs
 * it again: then everybody must be at the vendor exactly once.
 */
async function disturbed(cluster: Cluster, people: Import, disturb: () => Promise<string>): Promise<Verdict> {
	await cluster.setWorkers(4);
	await cluster.sandbox.reset();
	await cluster.post('import-spread', { batches: batchesOf(people) });
	await untilSome(cluster, people.count / 3);
	const what = await disturb();
	await untilDrained(cluster.redis.port, drainMs);
	const before = await count(cluster, people);
	const revived = await cluster.revive();
	await cluster.post('import-spread', { batches: batchesOf(people) });
	await untilDrained(cluster.redis.port, drainMs);
	const after = await count(cluster, people);
	const restarted =
		revived.length > 0 ? `; ended by themselves and started again: ${revived.join(', ')}` : '';
	return {
		goal: `${what}, and the run repeated: ${people.count} people exactly once`,
		met: after.lost + after.duplicates === 0,
		measured: `${after.lost} lost, ${after.duplicates} twice (before the repeat: ${before.lost} missing, ${before.duplicates} twice${restarted})`,
	};
}

async function count(cluster: Cluster, people: Import) {
	return census(await cluster.sandbox.people('hippHealth'), everybody(people), people.run);
}

async function untilSome(cluster: Cluster, some: number): Promise<void> {
	const deadline = Date.now() + 3 * 60_000;
	while ((await cluster.sandbox.people('hippHealth')).length < some) {
		if (Date.now() > deadline) throw new Error('The import did not get under way within 3 minutes');
		await sleep(500);
	}
}

/** Kills a worker in mid-run. */
export async function workerKilled(cluster: Cluster, people: number): Promise<Verdict> {
	return await disturbed(cluster, { run: 'killed', count: people, size: 100 }, async () => {
		await cluster.crashWorker();
		return 'A worker killed with SIGKILL in mid-run';
	});
}

/** Restarts PostgreSQL and Redis in mid-run. */
export async function servicesRestarted(cluster: Cluster, people: number): Promise<Verdict> {
	return await disturbed(cluster, { run: 'restarted', count: people, size: 100 }, async () => {
		for (const service of [cluster.postgres, cluster.redis]) {
			await service.stop();
			await service.start();
		}
		return 'PostgreSQL and Redis restarted in mid-run';
	});
}
