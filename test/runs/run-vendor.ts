import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import type { JournalEntry, Sandbox } from '../../sandbox/server';
import { runNode, type NodeRunResult } from '../n8n';
import { byExpression, everyOperation, type VendorCase } from '../vendors';
import { requestsTo } from './run-operation';

export interface Provisioning {
	/** Absent: `create`. */
	operation?: string;
	/** The parameters of each item; those of the first tell which columns there are. */
	people: IDataObject[];
	options?: INodeParameters;
	/** Parameters that are the same for all items. */
	fixed?: INodeParameters;
	/** Absent: the run stops at a failure. */
	onError?: INode['onError'];
	signal?: AbortSignal;
}

/** Runs one of a vendor's operations that take people, on n8n's engine and against the sandbox. */
export async function runVendor(
	sandbox: Sandbox,
	vendor: VendorCase,
	{ operation = 'create', people, options = {}, fixed = {}, onError, signal }: Provisioning,
): Promise<NodeRunResult> {
	const columns = Object.fromEntries(Object.keys(people[0] ?? {}).map((key) => [key, '']));
	return await runNode({
		node: vendor.node(),
		parameters: { ...vendor.selection, operation, ...byExpression(columns), ...fixed, options },
		credentials: vendor.credentials(sandbox),
		items: people,
		onError,
		signal,
	});
}

/** The json of every output item. */
export function jsons({ outputs }: NodeRunResult): IDataObject[] {
	return outputs.flat().map((item) => item.json);
}

export function writes(sandbox: Sandbox, vendor: VendorCase): JournalEntry[] {
	const looking = readsOf(vendor);
	return requestsTo(sandbox, vendor).filter(({ operationId = '' }) => !looking.includes(operationId));
}

export function lookups(sandbox: Sandbox, vendor: VendorCase): JournalEntry[] {
	const looking = readsOf(vendor);
	return requestsTo(sandbox, vendor).filter(({ operationId = '' }) => looking.includes(operationId));
}

/** The contract's names of the calls that change nothing. */
export function readsOf(vendor: VendorCase): string[] {
	return everyOperation
		.filter((each) => each.vendor === vendor && each.operation.effect === 'read')
		.map(({ facts }) => facts.operationId);
}

/** How many people of each email are at the vendor. */
export function emailsAt(sandbox: Sandbox, vendor: VendorCase): Map<string, number> {
	const counts = new Map<string, number>();
	for (const person of sandbox.people(vendor.key)) {
		const email = 'email' in person ? String(person.email).toLowerCase() : '';
		counts.set(email, (counts.get(email) ?? 0) + 1);
	}
	return counts;
}
