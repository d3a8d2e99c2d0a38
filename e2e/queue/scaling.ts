import type { Cluster } from './cluster';
import { batchesOf, census, everybody, type Import } from './people';
import { untilDrained } from './queue-depth';
import type { Verdict } from './verdict';

const drainMs = 6 * 60_000;

/** From the first request at the vendor to the last reply: the start of n8n's parent execution is not counted. */
async function requestsTookMs(cluster: Cluster): Promise<number> {
	const journal = await cluster.sandbox.journal('hippHealth');
	const starts = journal.map(({ at }) => at);
	const ends = journal.map(({ at, finishedAt }) => finishedAt ?? at);
	return ends.reduce((a, b) => Math.max(a, b), 0) - starts.reduce((a, b) => Math.min(a, b), Infinity);
}

/** (a) How much faster more workers are, each doing one batch at a time. */
export async function scaling(cluster: Cluster, count: number): Promise<Verdict[]> {
	const rates: number[] = [];
	const seen = { lost: 0, duplicates: 0 };
	for (const workers of [1, 2, 4]) {
		await cluster.setWorkers(workers);
		await cluster.sandbox.reset();
		const people: Import = { run: `scale${workers}`, count, size: count / 20 };
		await cluster.post('import-spread', { batches: batchesOf(people) });
		await untilDrained(cluster.redis.port, drainMs);
		rates.push((count * 1000) / (await requestsTookMs(cluster)));
		const { lost, duplicates } = census(
			await cluster.sandbox.people('hippHealth'),
			everybody(people),
			people.run,
		);
		seen.lost += lost;
		seen.duplicates += duplicates;
	}
	const [one = 0, two = 0, four = 0] = rates;
	return [
		ratio('2 workers carry at least 1.7 times as many people as 1', two, one, 1.7),
		ratio('4 workers carry at least 3 times as many people as 1', four, one, 3),
		{
			goal: 'Everybody created exactly once while measuring',
			met: seen.lost + seen.duplicates === 0,
			measured: `${seen.lost} lost, ${seen.duplicates} twice, of 3 × ${count}`,
		},
	];
}

function ratio(goal: string, rate: number, base: number, wanted: number): Verdict {
	const times = rate / base;
	const measured = `${times.toFixed(2)} times (${base.toFixed(0)} and ${rate.toFixed(0)} people a second)`;
	return { goal, met: times >= wanted, measured };
}
