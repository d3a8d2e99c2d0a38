import type { Finding, Size } from '../benchmark';
import { CONCURRENCY, type ContestantName } from '../contestants';
import { duel } from '../duels';
import { withServer } from '../processes';
import { digits, spread } from '../figures';

const DELAY_MS = 50;
const contestants: ReadonlyArray<readonly [string, ContestantName]> = [
	['This package, concurrency 10', 'ours'],
	['Hand-written floor, ten at once', 'floor'],
	['HTTP Request, batches of 10', 'httpBatched'],
	['One after the other', 'sequential'],
	['HTTP Request, unbatched', 'httpUnbatched'],
];

export async function latency({ short }: Size): Promise<Finding> {
	const items = short ? 300 : 1000;
	const names = contestants.map(([, name]) => name);
	const laps = await withServer(
		DELAY_MS,
		async (url) => await duel({ url, names, items, rounds: short ? 2 : 3 }, 1),
	);
	const ideal = (items / CONCURRENCY) * DELAY_MS;
	const perItem = (name: ContestantName) => digits(Math.min(...laps.of(name, 'cpu')) / items);
	// The best round counts: a busy machine only ever adds to the wall time.
	const best = (name: ContestantName) => Math.min(...laps.of(name, 'wall'));
	return {
		title: 'Waiting for the vendor',
		about: `${items} creates, a server that answers after ${DELAY_MS} ms. Ideal with ten under way: ${digits(ideal / 1000)} s. Best round of each.`,
		head: ['Node', 'Seconds', 'Spread', 'Against the ideal', 'CPU ms an item', 'Most requests in flight'],
		rows: contestants.map(([label, name]) => [
			label,
			digits(best(name) / 1000),
			spread(laps.of(name, 'wall').map((wall) => wall / 1000)),
			`${digits(best(name) / ideal)} ×`,
			perItem(name),
			String(Math.max(...laps.of(name, 'inFlight'))),
		]),
		goals: [
			{
				name: 'Waiting, against the ideal',
				limit: 1.1,
				measured: best('ours') / ideal,
				unit: '×',
				known: {
					upTo: 2,
					why: `n8n takes ${perItem('floor')} ms of CPU for each item of the hand-written floor (expressions, a new connection for each request), and ten at once share one core; one after the other is ${digits(best('sequential') / (items * DELAY_MS))} × the wait itself. This package reads and checks all items before it sends the first: that is done while nothing is waited for.`,
				},
			},
			{
				name: 'Waiting, against the hand-written floor',
				limit: 1.1,
				measured: best('ours') / best('floor'),
				unit: '×',
			},
		],
		chart: {
			title: `Seconds for ${items} creates, ${DELAY_MS} ms each`,
			bars: contestants.map(([label, name]) => ({ label, value: best(name) / 1000 })),
		},
	};
}
