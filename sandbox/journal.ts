import type { FaultKind } from './fault-rules';
import type { VendorKey } from './vendor-key';

export interface JournalEntry {
	vendor: VendorKey;
	/** Absent when the vendor has no such path or method. */
	operationId?: string;
	method: string;
	/** Without the vendor's base path and without the query. */
	path: string;
	query: Record<string, string | string[]>;
	/** Secrets are replaced: `Bearer <present>` was a token with a scheme, `<present>` a bare token. */
	headers: Record<string, string>;
	/** Parsed JSON; the raw text if it was not JSON; absent if there was no body. */
	body?: unknown;
	/**
	 * `pending` until the reply is sent; `dropped` if the client got none: it was cut off, left hanging, or gone.
	 */
	status: number | 'dropped' | 'pending';
	/** When the request came in and when it was finished, in milliseconds of the sandbox's clock. */
	at: number;
	finishedAt?: number;
	/** How the request breaks the contract; absent if it does not. */
	violation?: string[];
	/** The faults that hit it. */
	faults?: FaultKind[];
}

/** Every request to a vendor, in the order of arrival. */
export class Journal {
	private entries: JournalEntry[] = [];

	add(entry: JournalEntry): void {
		this.entries.push(entry);
	}

	list(vendor?: VendorKey): JournalEntry[] {
		return this.entries
			.filter((entry) => vendor === undefined || entry.vendor === vendor)
			.map((entry) => ({ ...entry }));
	}

	clear(): void {
		this.entries = [];
	}
}

const secretHeaders = ['authorization', 'auth', 'cookie', 'proxy-authorization', 'x-api-key'];

export function withoutSecrets(headers: Record<string, string | string[]>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => {
			const text = Array.isArray(value) ? value.join(', ') : value;
			return [name, secretHeaders.includes(name) ? redacted(text) : text];
		}),
	);
}

function redacted(value: string): string {
	const scheme = /^([A-Za-z]+) \S/.exec(value)?.[1];
	return scheme === undefined ? '<present>' : `${scheme} <present>`;
}
