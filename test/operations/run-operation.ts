import type { INodeParameters } from 'n8n-workflow';
import type { JournalEntry, Sandbox } from '../../sandbox/server';
import { type NodeRun, type NodeRunResult, runNode } from '../engine';
import type { VendorCase } from './vendor-case';

export const NOT_STOPPING = ['continueRegularOutput', 'continueErrorOutput'] as const;

/** Runs a vendor's create, or what other operation the parameters select, against the sandbox. */
export async function runOperation(
	sandbox: Sandbox,
	vendor: VendorCase,
	parameters: INodeParameters,
	given: Partial<NodeRun> = {},
): Promise<NodeRunResult> {
	return await runNode({
		node: vendor.node(),
		parameters: { ...vendor.selection, ...parameters },
		credentials: vendor.credentials(sandbox),
		...given,
	});
}

/** What reached a vendor, logins aside. */
export function requestsTo(sandbox: Sandbox, { key }: VendorCase): JournalEntry[] {
	return sandbox.journal(key).filter(({ operationId }) => operationId !== 'login');
}

/** Makes the Eka user with the ID 176917697500001. */
export async function createEkaUser(sandbox: Sandbox, vendor: VendorCase): Promise<void> {
	const { error } = await runOperation(sandbox, vendor, vendor.person(0));
	if (error) throw error;
	sandbox.clearJournal();
}
