import type { DuelTask, Lap } from './children/duel';
import type { ContestantName } from './contestants';
import { measure } from './processes';
import { median } from './figures';

/** The laps of all contestants. Those of one round ran one after the other. */
export class Laps {
	constructor(private readonly laps: readonly Lap[]) {}

	of(name: ContestantName, figure: 'cpu' | 'wall' | 'inFlight'): number[] {
		return this.laps.filter((lap) => lap.name === name).map((lap) => lap[figure]);
	}

	median(name: ContestantName, figure: 'cpu' | 'wall' | 'inFlight'): number {
		return median(this.of(name, figure));
	}

	/**
	 * CPU of one contestant divided by that of another, round by round: both ran in the same seconds on the same
	 * machine.
	 */
	ratios(name: ContestantName, base: ContestantName): number[] {
		const bases = this.of(base, 'cpu');
		return this.of(name, 'cpu').map((cpu, round) => cpu / (bases[round] ?? NaN));
	}
}

/** Runs a duel in several processes, one after the other, because no two compile the same code alike. */
export async function duel(task: DuelTask, processes: number): Promise<Laps> {
	const laps: Lap[] = [];
	for (let n = 0; n < processes; n++) laps.push(...(await measure<Lap[]>('children/duel.ts', task)));
	return new Laps(laps);
}
