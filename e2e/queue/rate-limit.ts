import type { Verdict } from '../../bench/verdict';
import { latencyMs, uphealPerMinute, type Cluster } from './cluster';
import { batchesOf, census, everybody, type Import } from './people';
import { untilDrained } from './queue-depth';

const workers = 2;

async function measure(cluster: Cluster, people: Import) {
	await cluster.sandbox.reset();
	const send = async () => {
		await cluster.post('import-spread', { batches: batchesOf({ ...people, vendor: 'upheal' }) });
		await untilDrained(cluster.redis.port, 6 * 60_000);
	};
	await send();
	const journal = await cluster.sandbox.journal('upheal');
	const refused = journal.filter(({ status }) => status === 429).length;
	const found = async () => census(await cluster.sandbox.people('upheal'), everybody(people), people.run);
	const first = await found();
	if (first.lost === 0) return { refused, first, last: first };
	await send();
	return { refused, first, last: await found() };
}

/** Each execution paces only itself, so the vendor's limit has to be divided by the executions under way at once. */
export async function rateLimit(cluster: Cluster, count: number): Promise<Verdict[]> {
	await cluster.setWorkers(workers);
	const size = count / workers;
	// A tenth stays free: the requests of a window arrive a little early or late.
	const share = Math.floor((uphealPerMinute / workers) * 0.9);
	const divided = await measure(cluster, { run: 'divided', count, size, requestsPerMinute: share });
	const whole = await measure(cluster, { run: 'whole', count, size, requestsPerMinute: 0 });
	return [
		{
			goal: `Upheal's ${uphealPerMinute} requests a minute held by ${workers} executions with ${share} each`,
			met: divided.refused + divided.last.lost + divided.last.duplicates === 0,
			measured: `${divided.refused} replies 429, ${divided.last.lost} lost, ${divided.last.duplicates} twice, of ${count}`,
		},
		{
			goal: `Not paced at all (${latencyMs} ms a request): the vendor refuses some, and nobody is lost`,
			met: whole.refused > 0 && whole.last.lost + whole.last.duplicates === 0,
			measured: `${whole.refused} replies 429, ${whole.first.lost} not created in the first run, ${whole.last.lost} lost and ${whole.last.duplicates} twice in the end, of ${count}`,
		},
	];
}
