import type { INodeParameters } from 'n8n-workflow';
import type { JournalEntry, Sandbox } from '../../sandbox/server';
import { type NodeRun, type NodeRunResult, runNode } from '../n8n';
import type { VendorCase } from '../vendors';

export const NOT_STOPPING = ['continueRegularOutput', 'continueErrorOutput'] as const;

/** What happens to a single request is looked at here; repeating, pacing and working side by side are looked at elsewhere. */
export const ONE_BY_ONE = { concurrency: 1, requestsPerMinute: 0, retries: 0 };

/** Runs a vendor's create, or what other operation the parameters select, against the sandbox. */
export async function runOperation(
	sandbox: Sandbox,
	vendor: VendorCase,
	parameters: INodeParameters,
	given: Partial<NodeRun> = {},
): Promise<NodeRunResult> {
	return await runNode({
		node: vendor.node(),
		parameters: { ...vendor.selection, options: ONE_BY_ONE, ...parameters },
		credentials: vendor.credentials(sandbox),
		...given,
	});
}

/** What a vendor was asked, logins aside. */
export function requestsTo(sandbox: Sandbox, { key, logins }: VendorCase): JournalEntry[] {
	return sandbox.journal(key).filter(({ operationId = '' }) => logins?.includes(operationId) !== true);
}

/** The creates among them: a look-up may follow one whose reply was lost. */
export function createsAt(sandbox: Sandbox, vendor: VendorCase): JournalEntry[] {
	return requestsTo(sandbox, vendor).filter(({ operationId }) => operationId === vendor.createOperationId);
}

/** Makes the Eka user with the ID 176917697500001. */
export async function createEkaUser(sandbox: Sandbox, vendor: VendorCase): Promise<void> {
	const { error } = await runOperation(sandbox, vendor, vendor.person(0));
	if (error) throw error;
	sandbox.clearJournal();
}
