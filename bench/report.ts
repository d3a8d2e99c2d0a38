import { cpus, totalmem } from 'node:os';
import Table from 'cli-table3';
import coreManifest from 'n8n-core/package.json';
import type { Finding } from './benchmark';
import { isMet, isNoWorse, verdict } from './verdict';

export function printed({ title, about, head, rows }: Finding): string {
	const table = new Table({ head: [...head], style: { head: [], border: [] } });
	table.push(...rows.map((row) => [...row]));
	return `\n${title}\n${about}\n${table.toString()}`;
}

export function verdicts(findings: readonly Finding[]): string[] {
	return findings.flatMap(({ goals }) => goals.map(verdict));
}

export function allMet(findings: readonly Finding[]): boolean {
	return findings.every(({ goals }) => goals.every(isMet));
}

export function noneWorse(findings: readonly Finding[]): boolean {
	return findings.every(({ goals }) => goals.every(isNoWorse));
}

/** What is behind each goal that is missed. */
export function reasons(findings: readonly Finding[]): string[] {
	return findings.flatMap(({ goals }) =>
		goals.filter((goal) => !isMet(goal)).flatMap(({ name, known }) => (known ? `${name}: ${known.why}` : [])),
	);
}

/** What the figures were measured on. */
export function machine(): string {
	const [cpu] = cpus();
	const gigabytes = Math.round(totalmem() / 1e9);
	const date = new Date().toISOString().slice(0, 10);
	return `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${gigabytes} GB, Node ${process.versions.node}, n8n-core ${coreManifest.version}, ${date}`;
}

const line = (cells: readonly string[]) =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** docs/performance.md */
export function page(findings: readonly Finding[], command: string, measuredOn: string): string {
	const sections = findings.map(({ title, about, head, rows }) =>
		[`## ${title}`, about, [head, head.map(() => '---'), ...rows].map(line).join('\n')].join('\n\n'),
	);
	return (
		[
			'# Performance',
			`Measured by \`${command}\` on ${measuredOn}, on n8n’s own engine with the built package. Every figure is from the same run as those beside it; the ratios carry over to other machines, the milliseconds do not.`,
			'![The same figures as bars](images/performance.svg)',
			...sections,
			'## Goals',
			[...verdicts(findings).map((each) => each.replace(/ {2,}/, ': ')), ...reasons(findings)]
				.map((each) => `- ${each}`)
				.join('\n'),
			'',
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}
