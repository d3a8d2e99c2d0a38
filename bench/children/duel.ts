import { contestants, type ContestantName } from '../contestants';
import { carryOut, people } from '../work';

export interface DuelTask {
	readonly url: string;
	readonly names: readonly ContestantName[];
	readonly items: number;
	readonly rounds: number;
}

/** One run of one contestant. Times in milliseconds. */
export interface Lap {
	readonly name: ContestantName;
	readonly cpu: number;
	readonly wall: number;
	readonly inFlight: number;
}

async function lap(name: ContestantName, url: string, items: number): Promise<Lap> {
	const contestant = contestants[name](url);
	const input = people(items);
	await fetch(`${url}/in-flight`);
	global.gc?.();
	const before = process.cpuUsage();
	const begun = performance.now();
	await carryOut(contestant, url, input);
	const wall = performance.now() - begun;
	const { user, system } = process.cpuUsage(before);
	const inFlight = Number(await (await fetch(`${url}/in-flight`)).text());
	return { name, cpu: (user + system) / 1000, wall, inFlight };
}

/** The first round warms everybody up and does not count. The order is reversed from one round to the next. */
async function duel({ url, names, items, rounds }: DuelTask): Promise<Lap[]> {
	const laps: Lap[] = [];
	for (const name of names) await lap(name, url, Math.min(items, 300));
	for (let round = 0; round < rounds; round++) {
		for (const name of round % 2 === 0 ? names : [...names].reverse()) {
			laps.push(await lap(name, url, items));
		}
	}
	return laps;
}

void duel(JSON.parse(process.argv[2] ?? '') as DuelTask).then((laps) => console.log(JSON.stringify(laps)));
