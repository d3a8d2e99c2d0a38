import { Breaker } from './breaker';
import { Pace } from './pace';
import type { Session } from './session';

/** How a run's requests are sent. */
export interface SendingOptions {
	readonly requestsPerMinute: number;
	readonly retries: number;
	/** Milliseconds, for one request. */
	readonly timeout: number;
}

/** What all requests of a run share. */
export interface Line {
	readonly session: Session;
	readonly options: SendingOptions;
	readonly pace: Pace;
	readonly breaker: Breaker;
	/** Aborted when a person stops the execution. */
	readonly signal: AbortSignal | undefined;
}

export function openLine(session: Session, options: SendingOptions, signal: AbortSignal | undefined): Line {
	return {
		session,
		options,
		pace: new Pace(options.requestsPerMinute, signal),
		breaker: new Breaker(),
		signal,
	};
}
