export interface Verdict {
	goal: string;
	met: boolean;
	/** What was measured. */
	measured: string;
	/** What is behind a miss that is understood and within its bound. It stays a miss; `--known` lets it pass. */
	known?: string;
}

const line = ({ goal, met, measured }: Verdict) => `${met ? 'met    ' : 'NOT MET'}  ${goal}: ${measured}`;

export const show = (verdicts: Verdict[]) => console.log(verdicts.map(line).join('\n'));

/** What is behind each miss that is understood. */
export const reasons = (verdicts: Verdict[]): string[] =>
	verdicts.flatMap(({ goal, met, known }) => (known !== undefined && !met ? `${goal}: ${known}` : []));

/**
 * Prints a line per goal; gives the exit code.
 *
 * @param letKnown whether a miss that is understood may pass
 */
export function judge(verdicts: Verdict[], letKnown: boolean): number {
	console.log('');
	show(verdicts);
	for (const reason of reasons(verdicts)) console.log(reason);
	return verdicts.every((each) => each.met || (letKnown && each.known !== undefined)) ? 0 : 1;
}

export const table = (verdicts: Verdict[]): string =>
	[
		'| Goal | Met | Measured |',
		'|---|---|---|',
		...verdicts.map(({ goal, met, measured }) => `| ${goal} | ${met ? 'yes' : '**no**'} | ${measured} |`),
	].join('\n');
