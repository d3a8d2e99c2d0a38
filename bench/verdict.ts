import { digits } from './figures';

/** A promise, and what came of it. */
export interface Verdict {
	readonly goal: string;
	readonly met: boolean;
	readonly measured: string;
	/** Such as "0.12 ×". */
	readonly missedBy?: string;
	/** The reason for a miss that is understood and within its bound. It stays a miss; `--known` lets it pass. */
	readonly known?: string;
}

/** A promise that a number stays at or below a limit. */
export interface Goal {
	readonly name: string;
	readonly limit: number;
	readonly measured: number;
	/** Such as "×" or "ms". */
	readonly unit: string;
	/** Why the goal is missed, and by how much it may be for that reason. */
	readonly known?: { readonly upTo: number; readonly why: string };
}

/** A number that could not be measured (NaN) misses every goal. */
export function verdictOn({ name, limit, measured, unit, known }: Goal): Verdict {
	const verdict = {
		goal: name,
		met: measured <= limit,
		measured: `${digits(measured)} ${unit} (goal: at most ${digits(limit)} ${unit})`,
	};
	if (verdict.met) return verdict;
	return {
		...verdict,
		missedBy: `${digits(measured - limit)} ${unit}`,
		...(known && measured <= known.upTo ? { known: known.why } : {}),
	};
}

/** Such as "MISSED by 0.12 ×: Floor: 1.22 × (goal: at most 1.10 ×)". */
export function line({ goal, met, measured, missedBy }: Verdict): string {
	if (met) return `met     ${goal}: ${measured}`;
	return missedBy === undefined
		? `MISSED  ${goal}: ${measured}`
		: `MISSED by ${missedBy}: ${goal}: ${measured}`;
}

/** The reason for each miss that is understood. */
export function reasons(verdicts: readonly Verdict[]): string[] {
	return verdicts.flatMap(({ goal, met, known }) => (known !== undefined && !met ? `${goal}: ${known}` : []));
}

/** @param letKnown whether a miss that is understood may pass */
export function passes(verdicts: readonly Verdict[], letKnown: boolean): boolean {
	return verdicts.every(({ met, known }) => met || (letKnown && known !== undefined));
}

/**
 * Prints a line for each verdict and the reasons for the misses; gives the exit code.
 *
 * @param letKnown whether a miss that is understood may pass
 */
export function judge(verdicts: readonly Verdict[], letKnown: boolean): number {
	console.log(`\n${[...verdicts.map(line), ...reasons(verdicts)].join('\n')}`);
	return passes(verdicts, letKnown) ? 0 : 1;
}

export function table(verdicts: readonly Verdict[]): string {
	return [
		'| Goal | Met | Measured |',
		'|---|---|---|',
		...verdicts.map(({ goal, met, measured }) => `| ${goal} | ${met ? 'yes' : '**no**'} | ${measured} |`),
	].join('\n');
}
