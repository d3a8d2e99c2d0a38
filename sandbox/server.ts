import fastify, { type FastifyInstance } from 'fastify';

import { addControlRoutes } from './control';
import { demoKeys } from './demo-keys';
import { Faults } from './faults';
import { Gateway } from './gateway';
import { hostVendors, startVendors } from './hosted-vendor';
import { Journal } from './journal';
import type { Sandbox, SandboxOptions } from './sandbox';
import { byVendor, vendorKeys, type VendorKey } from './vendor-key';
import { vendors } from './vendors';

export type { DemoKeys } from './demo-keys';
export type { FaultRule } from './fault-rules';
export type { Faults } from './faults';
export type { JournalEntry } from './journal';
export type { Sandbox, SandboxOptions } from './sandbox';
export type { VendorKey } from './vendor-key';
export type { Delivered, EkaEvent } from './vendors/eka-care/deliveries';

const host = '127.0.0.1'; // never another interface: nothing here is protected by more than demo keys
const bodyLimit = 16 * 1024 * 1024;

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { port = 0, enforceUniqueness = true, latencyMs = 0, clock = Date.now, ...vendorOptions } = options;
	const running = startVendors({ ...vendorOptions, enforceUniqueness, clock });
	const journal = new Journal();
	const faults = new Faults();
	const closing = new AbortController();

	const gateway = new Gateway({
		vendors: await hostVendors(running),
		journal,
		faults,
		clock,
		latencyMs,
		closing: closing.signal,
	});
	const app = bareServer(gateway);
	app.all('/*', (request, reply) => gateway.serve(request, reply));
	addControlRoutes(app, () => sandbox);
	const url = await app.listen({ host, port });

	const sandbox: Sandbox = {
		url,
		bases: byVendor<Record<VendorKey, string>>((key) => url + vendors[key].basePath),
		keys: demoKeys,
		journal: (vendor) => journal.list(vendor),
		clearJournal: () => journal.clear(),
		faults,
		people: (vendor) => running[vendor].people().map((person) => ({ ...person })),
		expireEkaTokens: () => running.ekaCare.expireTokens(),
		fireEkaEvent: (event) => running.ekaCare.fire(event),
		reset: () => {
			for (const key of vendorKeys) running[key].reset();
			journal.clear();
			faults.clear();
		},
		close: async () => {
			closing.abort();
			await app.close();
		},
	};
	return sandbox;
}

function bareServer(gateway: Gateway): FastifyInstance {
	const app = fastify({
		bodyLimit,
		forceCloseConnections: true,
		// A stray % in a path: the vendor answers and the journal has it, as with any other path.
		frameworkErrors: (_error, request, reply) => void gateway.serve(request, reply),
	});
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
	return app;
}
