export interface Verdict {
	goal: string;
	met: boolean;
	/** What was measured. */
	measured: string;
	/** A miss that is understood, and whether this one is no worse than that. It stays a miss; `--known` lets it pass. */
	known?: { noWorse: boolean; why: string };
}

const line = ({ goal, met, measured }: Verdict) => `${met ? 'met    ' : 'NOT MET'}  ${goal}: ${measured}`;

export const show = (verdicts: Verdict[]) => console.log(verdicts.map(line).join('\n'));

/** What is behind each goal that is not met. */
export const reasons = (verdicts: Verdict[]): string[] =>
	verdicts.flatMap(({ goal, met, known }) => (known && !met ? `${goal}: ${known.why}` : []));

/**
 * Prints a line per goal; gives the exit code.
 *
 * @param known whether a miss that is understood, and no worse than it is known to be, may pass
 */
export function judge(verdicts: Verdict[], known: boolean): number {
	console.log('');
	show(verdicts);
	for (const reason of reasons(verdicts)) console.log(reason);
	return verdicts.every((each) => each.met || (known && each.known?.noWorse === true)) ? 0 : 1;
}

export const table = (verdicts: Verdict[]): string =>
	[
		'| Goal | Met | Measured |',
		'|---|---|---|',
		...verdicts.map(({ goal, met, measured }) => `| ${goal} | ${met ? 'yes' : '**no**'} | ${measured} |`),
	].join('\n');
