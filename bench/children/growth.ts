import { contestants } from '../contestants';
import { carryOut, people } from '../work';

export interface GrowthTask {
	readonly url: string;
	readonly items: number;
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

/** The live heap after a pause, in which what is just ending lets go of its memory. */
async function settled(): Promise<number> {
	await new Promise((resume) => setTimeout(resume, 200));
	global.gc?.();
	return live();
}

function live(): number {
	global.gc?.();
	return process.memoryUsage().heapUsed;
}

/** A small size is run several times, so that every size handles about as many items. */
async function cpuOf(url: string, items: number, runs: number): Promise<number> {
	const input = Array.from({ length: runs }, () => people(items));
	global.gc?.();
	const before = process.cpuUsage();
	for (const each of input) await carryOut(contestants.ours(url), url, each);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000 / items / runs;
}

/** Looks at the live heap twenty times in the course of a run, each time after a full collection. */
async function memoryOf(url: string, items: number, expected: number) {
	const empty = await settled();
	const input = people(items);
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, live())), Math.max(5, expected / 20));
	const output = await carryOut(contestants.ours(url), url, input);
	clearInterval(watch);
	const end = await settled();
	if (output.length !== input.length) throw new Error(`${input.length} items gave ${output.length} outputs`);
	return { above: Math.max(0, peak - end) / items, held: (end - empty) / items };
}

async function growth({ url, items }: GrowthTask): Promise<Growth> {
	await cpuOf(url, 500, 4);
	const laps: number[] = [];
	for (let lap = 0; lap < (items < 5000 ? 3 : 1); lap++) {
		laps.push(await cpuOf(url, items, Math.max(1, Math.round(2000 / items))));
	}
	const cpu = Math.min(...laps);
	return { items, cpu, ...(await memoryOf(url, items, cpu * items)) };
}

void growth(JSON.parse(process.argv[2] ?? '') as GrowthTask).then((row) => console.log(JSON.stringify(row)));
