import type { Goal } from './verdict';

export interface Size {
	/**
	 * The short form is for every change: it is smaller, with the same goals unless a benchmark says otherwise.
	 */
	readonly short: boolean;
}

/** The bars of one comparison. */
export interface Bars {
	readonly title: string;
	readonly bars: ReadonlyArray<{ readonly label: string; readonly value: number }>;
}

/** What a benchmark found: a table, the goals that judge it, and bars to draw. */
export interface Finding {
	readonly title: string;
	/** How it was measured, in a sentence or two. */
	readonly about: string;
	readonly head: readonly string[];
	readonly rows: ReadonlyArray<readonly string[]>;
	readonly goals: readonly Goal[];
	readonly chart?: Bars;
}
