import fastify, { type FastifyInstance } from 'fastify';

import { addControlRoutes } from './control';
import { demoKeys, type DemoKeys } from './demo-keys';
import { Faults } from './faults';
import { Gateway } from './gateway';
import { Journal, type JournalEntry } from './journal';
import { basePaths, type VendorKey } from './vendor-key';
import { carePortals } from './vendors/care-portals';
import { ekaCare } from './vendors/eka-care';
import type { Delivered, EkaEvent } from './vendors/eka-care/deliveries';
import { hippHealth } from './vendors/hipp-health';
import { upheal } from './vendors/upheal';

export type { DemoKeys } from './demo-keys';
export type { FaultRule } from './fault-rules';
export type { Faults } from './faults';
export type { JournalEntry } from './journal';
export type { VendorKey } from './vendor-key';
export type { Delivered, EkaEvent } from './vendors/eka-care/deliveries';

export interface SandboxOptions {
	/** 0 or absent: a free port of the system’s choice. */
	port?: number;
	/** false: duplicates are accepted, to prove that it is the client that makes none. */
	enforceUniqueness?: boolean;
	ekaTokenLifetimeSeconds?: number;
	/** Per API key; 0 switches the limit off. */
	uphealRequestsPerMinute?: number;
	/** Every request to a vendor waits so long before it is worked on, as over a real network. Default 0. */
	latencyMs?: number;
	/** Milliseconds. */
	clock?: () => number;
}

export interface Sandbox {
	/** http://127.0.0.1:PORT */
	readonly url: string;
	/** What goes into a credential as base URL. */
	readonly bases: Record<VendorKey, string>;
	readonly keys: DemoKeys;
	journal(vendor?: VendorKey): JournalEntry[];
	clearJournal(): void;
	readonly faults: Faults;
	/** Stored users, soft-deleted ones included. */
	people(vendor: VendorKey): object[];
	expireEkaTokens(): void;
	/** Sends an event to the webhooks that are registered for it at Eka Care. */
	fireEkaEvent(event: EkaEvent): Promise<Delivered[]>;
	/** State, journal, faults and rate windows as at the start. */
	reset(): void;
	close(): Promise<void>;
}

const host = '127.0.0.1'; // never another interface: nothing here is protected by more than demo keys
const bodyLimit = 16 * 1024 * 1024;

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const clock = options.clock ?? Date.now;
	const settings = { enforceUniqueness: options.enforceUniqueness ?? true, clock };
	const [eka, portals, hipp, upHeal] = await Promise.all([
		ekaCare({
			...settings,
			keys: demoKeys.ekaCare,
			tokenLifetimeSeconds: options.ekaTokenLifetimeSeconds ?? 1800,
		}),
		carePortals({ ...settings, keys: demoKeys.carePortals }),
		hippHealth({ ...settings, keys: demoKeys.hippHealth }),
		upheal({ ...settings, keys: demoKeys.upheal, requestsPerMinute: options.uphealRequestsPerMinute ?? 300 }),
	]);
	const byKey = { ekaCare: eka, carePortals: portals, hippHealth: hipp, upheal: upHeal };
	const vendors = Object.values(byKey);
	const journal = new Journal();
	const faults = new Faults();
	const closing = new AbortController();

	const gateway = new Gateway({
		vendors,
		journal,
		faults,
		clock,
		latencyMs: options.latencyMs ?? 0,
		closing: closing.signal,
	});
	const app = bareServer(gateway);
	app.all('/*', (request, reply) => gateway.serve(request, reply));
	addControlRoutes(app, () => sandbox);
	const url = await app.listen({ host, port: options.port ?? 0 });

	const sandbox: Sandbox = {
		url,
		bases: {
			ekaCare: url + basePaths.ekaCare,
			carePortals: url + basePaths.carePortals,
			hippHealth: url + basePaths.hippHealth,
			upheal: url + basePaths.upheal,
		},
		keys: demoKeys,
		journal: (vendor) => journal.list(vendor),
		clearJournal: () => journal.clear(),
		faults,
		people: (vendor) => byKey[vendor].people().map((person) => ({ ...person })),
		expireEkaTokens: () => eka.expireTokens(),
		fireEkaEvent: (event) => eka.fire(event),
		reset: () => {
			for (const vendor of vendors) vendor.reset();
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
