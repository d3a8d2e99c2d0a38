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
