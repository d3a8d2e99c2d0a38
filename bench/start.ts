import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from './benchmark';
import { floor } from './benchmarks/floor';
import { growth } from './benchmarks/growth';
import { latency } from './benchmarks/latency';
import { load } from './benchmarks/load';
import { wide } from './benchmarks/wide';
import { chart } from './chart';
import { allMet, machine, page, printed, verdicts } from './report';

const benchmarks = { floor, latency, growth, load, wide };
const usage = `Usage: npm run bench -- [--short] [--write] [${Object.keys(benchmarks).join(' | ')} …]`;

function write(path: string, text: string): void {
	const file = resolve(__dirname, '..', path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			short: { type: 'boolean', default: false },
			write: { type: 'boolean', default: false },
		},
	});
	const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name));
	if (unknown.length > 0) throw new Error(`No benchmark is called ${unknown.join(', ')}.\n${usage}`);
	if (values.write && positionals.length > 0) throw new Error(`Only a run of all is written down.\n${usage}`);

	const findings: Finding[] = [];
	for (const [name, run] of Object.entries(benchmarks)) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		const finding = await run(values);
		console.log(printed(finding));
		findings.push(finding);
	}
	if (values.write) {
		const command = values.short ? 'npm run bench -- --short --write' : 'npm run bench -- --write';
		write('docs/performance.md', page(findings, command, machine()));
		write('docs/images/performance.svg', chart(findings.flatMap((finding) => finding.chart ?? [])));
	}
	console.log(`\n${verdicts(findings).join('\n')}`);
	process.exitCode = allMet(findings) ? 0 : 1;
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
