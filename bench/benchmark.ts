import type { Goal } from './verdict';

export interface Size {
	/** The form for every change: smaller, with the same goals unless a benchmark says otherwise. */
	readonly short: boolean;
}

/** Bars of one comparison. */
export interface Bars {
	readonly title: string;
	readonly bars: ReadonlyArray<{ readonly label: string; readonly value: number }>;
}

/** What a benchmark found: told as a table, judged by its goals, drawn as bars. */
export interface Finding {
	readonly title: string;
	/** How it was measured, in a sentence or two. */
	readonly about: string;
	readonly head: readonly string[];
	readonly rows: ReadonlyArray<readonly string[]>;
	readonly goals: readonly Goal[];
	readonly chart?: Bars;
}
