/** What a benchmark promises, and what was measured. */
export interface Goal {
	readonly name: string;
	/** In the unit, at most. */
	readonly limit: number;
	readonly measured: number;
	/** Such as "×" or "ms". */
	readonly unit: string;
	/** A miss that is understood. It stays a miss; only `--known` lets it pass, and none that is worse. */
	readonly known?: { readonly upTo: number; readonly why: string };
}

export function isMet({ measured, limit }: Goal): boolean {
	return measured <= limit;
}

/** Whether it is missed by no more than is known of it. */
export function isNoWorse(goal: Goal): boolean {
	return isMet(goal) || goal.measured <= (goal.known?.upTo ?? NaN);
}

/** Such as "missed by 0.12 ×: Floor 1.22 × (goal: at most 1.10 ×)". What can't be a number is a miss. */
export function verdict(goal: Goal): string {
	const { name, limit, measured, unit } = goal;
	const told = `${name}: ${digits(measured)} ${unit} (goal: at most ${digits(limit)} ${unit})`;
	return isMet(goal) ? `met     ${told}` : `MISSED by ${digits(measured - limit)} ${unit}: ${told}`;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? NaN;
	return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
}

/** "min–max", for a person to judge how noisy the machine was. */
export function spread(values: readonly number[]): string {
	return `${digits(Math.min(...values))}–${digits(Math.max(...values))}`;
}

export function digits(value: number): string {
	if (Math.abs(value) >= 100) return value.toFixed(0);
	return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
