import Table from 'cli-table3';
import coreManifest from 'n8n-core/package.json';
import type { Finding } from './benchmark';
import { machine } from './machine';
import { line, reasons, verdictOn, type Verdict } from './verdict';

export function printed({ title, about, head, rows }: Finding): string {
	const table = new Table({ head: [...head], style: { head: [], border: [] } });
	table.push(...rows.map((row) => [...row]));
	return `\n${title}\n${about}\n${table.toString()}`;
}

export function verdicts(findings: readonly Finding[]): Verdict[] {
	return findings.flatMap(({ goals }) => goals.map(verdictOn));
}

/** What the figures were measured on. */
export function conditions(): string {
	const date = new Date().toISOString().slice(0, 10);
	return `${machine()}, Node ${process.versions.node}, n8n-core ${coreManifest.version}, ${date}`;
}

const row = (cells: readonly string[]) =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The text of docs/performance.md. */
export function page(findings: readonly Finding[], command: string, measuredOn: string): string {
	const reached = verdicts(findings);
	const sections = findings.map(({ title, about, head, rows }) =>
		[`## ${title}`, about, [head, head.map(() => '---'), ...rows].map(row).join('\n')].join('\n\n'),
	);
	return (
		[
			'# Performance',
			`Measured by \`${command}\` on ${measuredOn}, on n8n’s own engine with the built package. Every figure is from the same run as those beside it; the ratios carry over to other machines, the milliseconds do not.`,
			'![The same figures as bars](images/performance.svg)',
			...sections,
			'## Goals',
			[...reached.map((each) => line(each).replace(/ {2,}/, ': ')), ...reasons(reached)]
				.map((each) => `- ${each}`)
				.join('\n'),
			'',
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}
