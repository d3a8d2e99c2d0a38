import type { ActiveFault, FaultRule } from './fault-rules';
import type { JournalEntry } from './journal';
import type { VendorKey } from './vendor-key';
import type { Delivered, EkaEvent } from './vendors/eka-care/deliveries';

/** Steers a sandbox that runs in another process. */
export class SandboxClient {
	/** @param url the sandbox's own address, for instance http://127.0.0.1:4010 */
	constructor(private readonly url: string) {}

	async health(): Promise<{ status: string; bases: Record<VendorKey, string> }> {
		return await this.read('health');
	}

	async journal(vendor?: VendorKey): Promise<JournalEntry[]> {
		return await this.read(vendor ? `journal?vendor=${vendor}` : 'journal');
	}

	async clearJournal(): Promise<void> {
		await this.call('DELETE', 'journal');
	}

	async faults(): Promise<ActiveFault[]> {
		return await this.read('faults');
	}

	async setFaults(rules: FaultRule[], seed = 1): Promise<void> {
		await this.call('PUT', 'faults', { rules, seed });
	}

	async clearFaults(): Promise<void> {
		await this.call('DELETE', 'faults');
	}

	async people(vendor: VendorKey): Promise<object[]> {
		return await this.read(`people?vendor=${vendor}`);
	}

	async reset(): Promise<void> {
		await this.call('POST', 'reset');
	}

	async expireEkaTokens(): Promise<void> {
		await this.call('POST', 'expire-eka-tokens');
	}

	async fireEkaEvent(event: EkaEvent): Promise<Delivered[]> {
		const response = await this.call('POST', 'fire-eka-event', event);
		return (await response.json()) as Delivered[];
	}

	/** The sandbox is trusted to send what its routes say; this is where that trust is put. */
	private async read<Answer>(path: string): Promise<Answer> {
		const response = await this.call('GET', path);
		return (await response.json()) as Answer;
	}

	private async call(method: string, path: string, body?: object): Promise<Response> {
		const response = await fetch(`${this.url}/_sandbox/${path}`, {
			method,
			...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
		});
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
		return response;
	}
}
