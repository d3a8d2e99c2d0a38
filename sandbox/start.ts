import { parseArgs } from 'node:util';

import { startSandbox, type SandboxOptions } from './server';
import { vendorOptions } from './vendor-options';
import { welcome } from './welcome';

const flags = vendorOptions.map(({ flag, unit }) => ` [--${flag} ${unit}]`).join('');
const usage = `Usage: sandbox [--port 4010] [--allow-duplicates]${flags} [--latency ms]`;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4010' },
			'allow-duplicates': { type: 'boolean', default: false },
			latency: { type: 'string', default: '0' },
			help: { type: 'boolean', short: 'h', default: false },
			...Object.fromEntries(vendorOptions.map(({ flag }) => [flag, { type: 'string' as const }])),
		},
	});
	if (values.help) {
		console.log(usage);
		return;
	}
	const options: SandboxOptions = {
		port: wholeNumber('port', values.port),
		enforceUniqueness: !values['allow-duplicates'],
		latencyMs: wholeNumber('latency', values.latency),
	};
	const given = new Map(Object.entries(values));
	for (const { name, flag } of vendorOptions) {
		if (given.has(flag)) options[name] = wholeNumber(flag, given.get(flag));
	}
	const sandbox = await startSandbox(options);
	console.log(welcome(sandbox));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
	}
}

function wholeNumber(flag: string, given: unknown): number {
	if (typeof given === 'string' && /^\d+$/.test(given)) return Number(given);
	throw new Error(`--${flag} must be a whole number, not "${String(given)}"`);
}

function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if ('code' in error && error.code === 'EADDRINUSE') {
		return 'That port is taken: another sandbox may be running. Choose one with --port, or --port 0 for any.';
	}
	return `${error.message}\n${usage}`;
}

main().catch((error: unknown) => {
	console.error(explain(error));
	process.exit(1);
});
