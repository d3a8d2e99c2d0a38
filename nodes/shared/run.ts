import type { IExecuteFunctions } from 'n8n-workflow';
import { Breaker } from './breaker';
import { Directory } from './directory';
import { Lanes } from './lanes';
import type { Options } from './options';
import { Pace } from './pace';
import { Roster } from './roster';
import type { Session } from './session';

/** What the items of one run share. */
export interface Run {
	readonly session: Session<IExecuteFunctions>;
	readonly options: Options;
	readonly pace: Pace;
	readonly breaker: Breaker;
	/** Keeps items about the same person apart in time. */
	readonly lanes: Lanes;
	/** Everybody at the vendor, where it lets nobody search. */
	readonly directory: Directory;
	/** Who is known to exist, by what this run has found and made. */
	readonly roster: Roster;
	/** Aborted when a person stops the execution. */
	readonly signal: AbortSignal | undefined;
}

export function openRun(session: Session<IExecuteFunctions>, options: Options): Run {
	const signal = session.context.getExecutionCancelSignal();
	return {
		session,
		options,
		pace: new Pace(options.requestsPerMinute, signal),
		breaker: new Breaker(),
		lanes: new Lanes(),
		directory: new Directory(),
		roster: new Roster(),
		signal,
	};
}
