import { networkInterfaces } from 'node:os';

import { SandboxClient } from '../../sandbox/client';
import { startSandbox } from '../../sandbox/server';
import { vendorKeys } from '../../sandbox/vendor-key';
import { createOf, personFor } from './documented-operations';
import { runningSandbox, send } from './running-sandbox';

const running = runningSandbox();
const person = { firstName: 'A', lastName: 'B', email: 'a@example.com' };

it('listens on the loopback interface only', async () => {
	const { port, hostname } = new URL(running().url);
	expect(hostname).toBe('127.0.0.1');
	const outward = Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal);
	for (const { address } of outward) {
		await expect(fetch(`http://${address}:${port}/_sandbox/health`)).rejects.toThrow('fetch failed');
	}
});

it('closes at once, also with requests left hanging or waiting', async () => {
	const sandbox = await startSandbox();
	sandbox.faults.set([
		{ kind: 'hang', vendor: 'hippHealth' },
		{ kind: 'latency', latencyMs: 60_000, vendor: 'upheal' },
	]);
	const open = Promise.allSettled([
		send(sandbox, 'hippHealth', 'GET /users'),
		send(sandbox, 'upheal', 'GET /x'),
	]);
	while (sandbox.journal().length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
	const start = Date.now();
	await sandbox.close();
	expect(Date.now() - start).toBeLessThan(5_000);
	expect((await open).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

it('accepts duplicates when told to', async () => {
	const sandbox = await startSandbox({ enforceUniqueness: false });
	try {
		for (const vendor of vendorKeys) {
			const create = createOf(vendor);
			await send(sandbox, vendor, create.request, { body: personFor(create) });
			await send(sandbox, vendor, create.request, { body: personFor(create) });
			expect([vendor, sandbox.people(vendor).length]).toEqual([vendor, 2]);
		}
	} finally {
		await sandbox.close();
	}
});

it.each(vendorKeys)('refuses a duplicate at %s otherwise', async (vendor) => {
	const create = createOf(vendor);
	await send(running(), vendor, create.request, { body: personFor(create) });
	const { status } = await send(running(), vendor, create.request, { body: personFor(create) });
	expect(status).toBeGreaterThanOrEqual(400);
	expect(running().people(vendor)).toHaveLength(1);
});

it('does not let parallel creates slip past uniqueness', async () => {
	const all = Array.from({ length: 50 }, () =>
		send(running(), 'hippHealth', 'POST /users', { body: person }),
	);
	const statuses = (await Promise.all(all)).map(({ status }) => status);
	expect(statuses.filter((status) => status === 200)).toHaveLength(1);
});

it('answers outside the vendors’ paths', async () => {
	for (const path of ['/', '/eka', '/ekauser/', '/hipp/users']) {
		expect((await fetch(running().url + path)).status).toBe(404);
	}
});

describe('from another process', () => {
	const client = () => new SandboxClient(running().url);

	it('reads and steers everything', async () => {
		expect(await client().health()).toEqual({ status: 'ok', bases: running().bases });
		await client().setFaults([{ kind: 'rateLimit', vendor: 'hippHealth', times: 1 }]);
		expect(await client().faults()).toMatchObject([{ kind: 'rateLimit', probability: 1 }]);
		expect((await send(running(), 'hippHealth', 'POST /users', { body: person })).status).toBe(429);
		await client().clearFaults();
		expect((await send(running(), 'hippHealth', 'POST /users', { body: person })).status).toBe(200);
		expect(await client().people('hippHealth')).toMatchObject([person]);
		expect((await client().journal('hippHealth')).map(({ status }) => status)).toEqual([429, 200]);
		expect(await client().journal('upheal')).toEqual([]);
		await client().clearJournal();
		expect(await client().journal()).toEqual([]);
		await client().expireEkaTokens();
		await client().reset();
		expect(await client().people('hippHealth')).toEqual([]);
	});

	it('refuses what means nothing', async () => {
		const control = `${running().url}/_sandbox`;
		for (const body of [
			'',
			'{}',
			'[{"kind":"earthquake"}]',
			'[{"kind":"latency"}]',
			'[{"kind":"hang","typo":1}]',
			'[{"kind":"hang","vendor":"nobody"}]',
		]) {
			expect((await fetch(`${control}/faults`, { method: 'PUT', body })).status).toBe(400);
		}
		const stranger = await fetch(`${control}/journal?vendor=nobody`);
		expect(stranger.status).toBe(400);
		expect(await stranger.json()).toEqual({ message: expect.stringContaining(vendorKeys.join(', ')) });
		expect((await fetch(`${control}/people`)).status).toBe(400);
		expect((await fetch(`${control}/nothing`)).status).toBe(404);
	});
});
