import { contestants } from '../contestants';
import { carryOut, people } from '../work';

export interface GrowthTask {
	readonly url: string;
	readonly sizes: readonly number[];
}

export interface Growth {
	readonly items: number;
	/** CPU milliseconds an item. */
	readonly cpu: number;
	/** Bytes an item at the peak, above what the input and output items hold. */
	readonly above: number;
	/** Bytes an item that input and output hold. */
	readonly held: number;
}

function live(): number {
	global.gc?.();
	return process.memoryUsage().heapUsed;
}

/** Small sizes are run often enough to make up as many items. */
async function cpuOf(url: string, items: number, runs: number): Promise<number> {
	const input = Array.from({ length: runs }, () => people(items));
	global.gc?.();
	const before = process.cpuUsage();
	for (const each of input) await carryOut(contestants.ours(url), url, each);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000 / items / runs;
}

/** The live heap is looked at twenty times in the course of a run, after a full collection each time. */
async function memoryOf(url: string, items: number, expected: number) {
	const empty = live();
	const input = people(items);
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, live())), Math.max(5, expected / 20));
	const output = await carryOut(contestants.ours(url), url, input);
	clearInterval(watch);
	const end = live();
	if (output.length !== input.length) throw new Error('Items were lost');
	return { above: Math.max(0, peak - end) / items, held: (end - empty) / items };
}

async function growth({ url, sizes }: GrowthTask): Promise<Growth[]> {
	await cpuOf(url, 500, 4);
	const rows: Growth[] = [];
	for (const items of sizes) {
		const laps: number[] = [];
		for (let lap = 0; lap < 3; lap++)
			laps.push(await cpuOf(url, items, Math.max(1, Math.round(2000 / items))));
		const cpu = Math.min(...laps);
		rows.push({ items, cpu, ...(await memoryOf(url, items, cpu * items)) });
	}
	return rows;
}

void growth(JSON.parse(process.argv[2] ?? '') as GrowthTask).then((rows) =>
	console.log(JSON.stringify(rows)),
);
