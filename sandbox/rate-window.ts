/**
 * A sliding window: it admits each key at most `limit` times in any stretch of `lengthMs`. A limit of 0 admits
 * everything.
 */
export class RateWindow {
	private readonly admitted = new Map<string, number[]>();

	constructor(
		private readonly limit: number,
		private readonly lengthMs: number,
		private readonly clock: () => number,
	) {}

	admits(key: string): boolean {
		if (this.limit === 0) return true;
		const now = this.clock();
		const recent = this.admitted.get(key) ?? [];
		while (recent[0] !== undefined && recent[0] <= now - this.lengthMs) recent.shift();
		this.admitted.set(key, recent);
		if (recent.length >= this.limit) return false;
		recent.push(now);
		return true;
	}

	reset(): void {
		this.admitted.clear();
	}
}
