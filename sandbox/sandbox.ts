import type { DemoKeys } from './demo-keys';
import type { Faults } from './faults';
import type { JournalEntry } from './journal';
import type { VendorKey } from './vendor-key';
import type { VendorOptionName } from './vendor-options';
import type { Delivered, EkaEvent } from './vendors/eka-care/deliveries';

/** How a sandbox is to behave. Each vendor may add options of its own. */
export interface SandboxOptions extends Partial<Record<VendorOptionName, number>> {
	/** 0 or absent: a free port of the system’s choice. */
	port?: number;
	/** false: duplicates are accepted, to prove that it is the client that makes none. */
	enforceUniqueness?: boolean;
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
