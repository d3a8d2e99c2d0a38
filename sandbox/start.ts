import { parseArgs } from 'node:util';

import { startSandbox, type Sandbox } from './server';

const usage = `Usage: sandbox [--port 4010] [--allow-duplicates] [--eka-token-lifetime seconds] [--upheal-per-minute n] [--latency ms]`;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4010' },
			'allow-duplicates': { type: 'boolean', default: false },
			'eka-token-lifetime': { type: 'string', default: '1800' },
			'upheal-per-minute': { type: 'string', default: '300' },
			latency: { type: 'string', default: '0' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	if (values.help) {
		console.log(usage);
		return;
	}
	const sandbox = await startSandbox({
		port: wholeNumber('--port', values.port),
		enforceUniqueness: !values['allow-duplicates'],
		ekaTokenLifetimeSeconds: wholeNumber('--eka-token-lifetime', values['eka-token-lifetime']),
		uphealRequestsPerMinute: wholeNumber('--upheal-per-minute', values['upheal-per-minute']),
		latencyMs: wholeNumber('--latency', values.latency),
	});
	console.log(welcome(sandbox));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
	}
}

function welcome({ url, bases, keys }: Sandbox): string {
	return [
		`The sandbox is ready at ${url}. Type these into n8n's credentials:`,
		'',
		`Eka Care           environment custom, base URL ${bases.ekaCare}`,
		`                   client ID ${keys.ekaCare.clientId}, client secret ${keys.ekaCare.clientSecret}`,
		`                   (sharing key: none, or any text)`,
		`Eka Care (token)   environment custom, base URL ${bases.ekaCare}, token ${keys.ekaCare.token}`,
		`CarePortals        base URL ${bases.carePortals}, organization ID ${keys.carePortals.organizationId}`,
		`                   (token: none, or ${keys.carePortals.token})`,
		`Hipp Health        base URL ${bases.hippHealth}, API key ${keys.hippHealth.adminKey}`,
		`                   (or ${keys.hippHealth.clinicianKey}, which may not assign every role)`,
		`Upheal             base URL ${bases.upheal}, API key ${keys.upheal.apiKey}`,
		'',
		`What was received  GET ${url}/_sandbox/journal, GET ${url}/_sandbox/people?vendor=ekaCare`,
		`Make it fail       PUT ${url}/_sandbox/faults, for instance [{"kind":"rateLimit","times":2,"retryAfter":1}]`,
		`Send an event      POST ${url}/_sandbox/fire-eka-event, for instance {"name":"appointment.created"}`,
		`Start over         POST ${url}/_sandbox/reset`,
	].join('\n');
}

function wholeNumber(name: string, text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	throw new Error(`${name} must be a whole number, not "${text}"`);
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
