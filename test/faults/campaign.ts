import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type JournalEntry } from '../../sandbox/server';
import type { VendorCase } from '../vendors';
import { runVendor } from '../runs/run-vendor';
import type { NodeRunResult } from '../n8n';
import { faultMix } from './fault-mix';

export interface Campaign {
	vendor: VendorCase;
	operation: string;
	people: IDataObject[];
	seed: number;
}

/** What a campaign left behind. */
export interface Aftermath {
	result: NodeRunResult;
	records: object[];
	journal: JournalEntry[];
	seconds: number;
}

const FAULT_SHARE = 0.1;

/**
 * Puts many people through a vendor that fails a tenth of all requests. It lets duplicates in wherever it has
 * a look-up, so that nothing but the node prevents them.
 */
export async function runCampaign({ vendor, operation, people, seed }: Campaign): Promise<Aftermath> {
	const sandbox = await startSandbox({
		// The only one whose uniqueness has to stay on: its refusal is all that a client can learn from.
		enforceUniqueness: vendor.lookupId === undefined,
		uphealRequestsPerMinute: 0,
	});
	try {
		sandbox.faults.set(faultMix(FAULT_SHARE), { seed });
		const begun = Date.now();
		const result = await runVendor(sandbox, vendor, {
			operation,
			people,
			options: { concurrency: 20, retries: 10, requestsPerMinute: 0, timeout: 1500 },
			onError: 'continueRegularOutput',
		});
		const seconds = (Date.now() - begun) / 1000;
		return { result, records: sandbox.people(vendor.key), journal: sandbox.journal(vendor.key), seconds };
	} finally {
		await sandbox.close();
	}
}
