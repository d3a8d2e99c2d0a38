export interface Verdict {
	goal: string;
	met: boolean;
	/** What was measured. */
	measured: string;
}

const line = ({ goal, met, measured }: Verdict) => `${met ? 'met    ' : 'NOT MET'}  ${goal}: ${measured}`;

export const show = (verdicts: Verdict[]) => console.log(verdicts.map(line).join('\n'));

/** Prints a line per goal; gives the exit code. */
export function judge(verdicts: Verdict[]): number {
	console.log('');
	show(verdicts);
	return verdicts.every(({ met }) => met) ? 0 : 1;
}

export const table = (verdicts: Verdict[]): string =>
	[
		'| Goal | Met | Measured |',
		'|---|---|---|',
		...verdicts.map(({ goal, met, measured }) => `| ${goal} | ${met ? 'yes' : '**no**'} | ${measured} |`),
	].join('\n');
