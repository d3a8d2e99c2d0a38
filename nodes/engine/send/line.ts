import { Breaker } from './breaker';
import { Pace } from './pace';
import type { Session } from './session';

/** How a run's requests are sent; `timeout` in milliseconds, for one request. */
export interface SendingOptions {
	readonly requestsPerMinute: number;
	readonly retries: number;
	readonly timeout: number;
}

/** What all requests of a run share. */
export class Line {
	readonly breaker = new Breaker();

	readonly pace: Pace;

	/** @param signal aborted when a person stops the execution */
	constructor(
		readonly session: Session,
		readonly options: SendingOptions,
		readonly signal: AbortSignal | undefined,
	) {
		this.pace = new Pace(options.requestsPerMinute, signal);
	}
}
