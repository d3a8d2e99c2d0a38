import { wait } from './waiting';

const MINUTE_MS = 60_000;

/** Spreads a run's requests evenly over time, whatever asks for them: items, look-ups or repeats. */
export class Pace {
	private readonly gapMs: number;

	private nextTurn = 0;

	constructor(
		requestsPerMinute: number,
		private readonly signal: AbortSignal | undefined,
	) {
		this.gapMs = requestsPerMinute > 0 ? MINUTE_MS / requestsPerMinute : 0;
	}

	/** Resolves when the next request may leave, or when the execution is cancelled. */
	async turn(): Promise<void> {
		if (this.gapMs === 0) return;
		const now = Date.now();
		const turn = Math.max(now, this.nextTurn);
		this.nextTurn = turn + this.gapMs;
		await wait(turn - now, this.signal);
	}
}
