import type { Verdict } from '../../bench/verdict';
import type { Cluster } from './cluster';
import { watchCores } from './cores';
import { batchesOf, census, everybody, type Import } from './people';
import { untilDrained } from './queue-depth';

const drainMs = 6 * 60_000;
/** The busy share of the cores from which on another worker has nothing to run on. */
const full = 0.85;

interface Point {
	/** People a second. */
	rate: number;
	/** The share of the cores that was busy. */
	busy: number;
	lost: number;
	duplicates: number;
}

/**
 * The time from the first request at the vendor to the last reply. The start of n8n's parent execution is not
 * in it.
 */
async function requestsTookMs(cluster: Cluster): Promise<number> {
	const journal = await cluster.sandbox.journal('hippHealth');
	const starts = journal.map(({ at }) => at);
	const ends = journal.map(({ at, finishedAt }) => finishedAt ?? at);
	return ends.reduce((a, b) => Math.max(a, b), 0) - starts.reduce((a, b) => Math.min(a, b), Infinity);
}

/** A worker's first executions are slow: its code is compiled, and its task runner is still starting. */
async function warmUp(cluster: Cluster, workers: number): Promise<void> {
	const people: Import = { run: `warm${workers}`, count: workers * 40, size: 10 };
	await cluster.post('import-spread', { batches: batchesOf(people) });
	await untilDrained(cluster.redis.port, drainMs);
	await cluster.sandbox.reset();
}

async function measureWith(cluster: Cluster, workers: number, count: number): Promise<Point> {
	await cluster.setWorkers(workers);
	await warmUp(cluster, workers);
	const people: Import = { run: `scale${workers}`, count, size: count / 20, concurrency: 1 };
	const busy = watchCores();
	await cluster.post('import-spread', { batches: batchesOf(people) });
	await untilDrained(cluster.redis.port, drainMs);
	return {
		busy: busy(),
		rate: (count * 1000) / (await requestsTookMs(cluster)),
		...census(await cluster.sandbox.people('hippHealth'), everybody(people), people.run),
	};
}

/**
 * Measures how much faster more workers are. Each does one batch at a time and one person of it, so that it
 * mostly waits for the vendor: a few cores are enough for all workers, and the queue is what is measured.
 */
export async function scaling(cluster: Cluster, count: number): Promise<Verdict[]> {
	const one = await measureWith(cluster, 1, count);
	const two = await measureWith(cluster, 2, count);
	const four = await measureWith(cluster, 4, count);
	const lost = one.lost + two.lost + four.lost;
	const duplicates = one.duplicates + two.duplicates + four.duplicates;
	return [
		ratio('2 workers carry at least 1.7 times as many people as 1', two, one, 1.7),
		ratio('4 workers carry at least 3 times as many people as 1', four, one, 3),
		{
			goal: 'Everybody created exactly once while measuring',
			met: lost + duplicates === 0,
			measured: `${lost} lost, ${duplicates} twice, of 3 × ${count}`,
		},
	];
}

function ratio(goal: string, more: Point, base: Point, wanted: number): Verdict {
	const times = more.rate / base.rate;
	const busy = `${(100 * more.busy).toFixed(0)} %`;
	return {
		goal,
		met: times >= wanted,
		measured: `${times.toFixed(2)} times (${base.rate.toFixed(0)} and ${more.rate.toFixed(0)} people a second, the cores ${busy} busy)`,
		known: more.busy >= full ? 'the cores are full: a further worker has nothing to run on.' : undefined,
	};
}
