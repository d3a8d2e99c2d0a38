import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import type { JournalEntry, Sandbox } from '../../sandbox/server';
import { runNode, type NodeRunResult } from '../engine';
import { byExpression, type VendorCase } from '../operations/vendor-case';

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

const OPENING = ['login', 'refreshToken'];
const LOOKING = ['listUsers', 'checkUser', 'getUser'];

/** What the vendor was asked, less the login. */
export function asked(sandbox: Sandbox, vendor: VendorCase): JournalEntry[] {
	return sandbox.journal(vendor.key).filter(({ operationId = '' }) => !OPENING.includes(operationId));
}

export function writes(sandbox: Sandbox, vendor: VendorCase): JournalEntry[] {
	return asked(sandbox, vendor).filter(({ operationId = '' }) => !LOOKING.includes(operationId));
}

export function lookups(sandbox: Sandbox, vendor: VendorCase): JournalEntry[] {
	return asked(sandbox, vendor).filter(({ operationId = '' }) => LOOKING.includes(operationId));
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
