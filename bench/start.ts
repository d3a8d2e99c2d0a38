import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Size } from './benchmark';
import { floor } from './benchmarks/floor';
import { growth } from './benchmarks/growth';
import { latency } from './benchmarks/latency';
import { load } from './benchmarks/load';
import { wide } from './benchmarks/wide';
import { chart } from './chart';
import { conditions, page, printed, verdicts } from './report';
import { judge, line, passes } from './verdict';

const benchmarks = { floor, latency, growth, load, wide };
/** A short run has few rounds, so a goal that it misses is measured again before the miss counts. */
const ATTEMPTS = 3;
const usage = `Usage: npm run bench -- [--short] [--write] [--known] [${Object.keys(benchmarks).join(' | ')} …]`;

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
			/** Exits 0 when every miss is a known one. */
			known: { type: 'boolean', default: false },
		},
	});
	const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name));
	if (unknown.length > 0) throw new Error(`No benchmark is called ${unknown.join(', ')}.\n${usage}`);
	if (values.write && positionals.length > 0)
		throw new Error(`--write takes a whole run: name no benchmark.\n${usage}`);

	const findings: Finding[] = [];
	for (const [name, run] of Object.entries(benchmarks)) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		findings.push(await measured(run, values));
	}
	if (values.write) {
		const command = values.short ? 'npm run bench -- --short --write' : 'npm run bench -- --write';
		write('docs/performance.md', page(findings, command, conditions()));
		write('docs/images/performance.svg', chart(findings.flatMap((finding) => finding.chart ?? [])));
	}
	process.exitCode = judge(verdicts(findings), values.known);
}

async function measured(run: (size: Size) => Promise<Finding>, size: Size): Promise<Finding> {
	for (let attempt = 1; ; attempt++) {
		const finding = await run(size);
		console.log(printed(finding));
		const reached = verdicts([finding]);
		if (!size.short || attempt === ATTEMPTS || passes(reached, true)) return finding;
		console.log(
			`${reached.map(line).join('\n')}\nMeasured again, since something else may have used this machine.`,
		);
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
