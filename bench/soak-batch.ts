import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import type { SandboxClient } from '../sandbox/client';
import type { VendorKey } from '../sandbox/vendor-key';
import { runNode } from '../test/n8n';
import { faultMix } from '../test/faults/fault-mix';
import { byExpression, type VendorCase } from '../test/vendors';
import { ekaCase } from '../test/vendors/eka-care';
import { hippCase } from '../test/vendors/hipp-health';

export interface BatchResult {
	readonly requests: number;
	readonly faults: number;
	/** People whom the vendor does not have, or whose item failed. */
	readonly lost: number;
	readonly twice: number;
}

const FAULT_SHARE = 0.01;
const ITEMS = 200;
const load = createRequire(__filename);
const dist = resolve(__dirname, '../dist/nodes');

/** Our nodes as published: from the built package. */
const nodes: ReadonlyArray<readonly [VendorCase, INodeType]> = [
	[hippCase, new (load(`${dist}/HippHealth/HippHealth.node.js`).HippHealth)()],
	[ekaCase, new (load(`${dist}/EkaCare/EkaCare.node.js`).EkaCare)()],
];

/**
 * Creates the people of one batch at one vendor. The sandbox starts over for each batch, so that neither its
 * people nor its journal grow. It accepts duplicates: only the node prevents them.
 */
export async function runBatch(
	sandbox: SandboxClient,
	bases: Record<VendorKey, string>,
	batch: number,
): Promise<BatchResult> {
	const [vendor, node] = nodes[batch % nodes.length] ?? [];
	if (vendor === undefined || node === undefined) throw new Error('There is no vendor to run');
	await sandbox.reset();
	await sandbox.setFaults(faultMix(FAULT_SHARE), batch + 1);
	const items = Array.from({ length: ITEMS }, (_none, n) => vendor.person(n));
	const { outputs } = await runNode({
		node,
		parameters: {
			...vendor.selection,
			...byExpression(items[0] ?? {}),
			options: { concurrency: 10, requestsPerMinute: 0, timeout: 1500, retries: 10 },
		},
		credentials: vendor.credentialsAt(bases[vendor.key]),
		items,
		onError: 'continueRegularOutput',
	});
	await sandbox.clearFaults();

	const there = (await sandbox.people(vendor.key)).map((person) => ('email' in person ? person.email : ''));
	const known = new Set(there);
	const failed = outputs.flat().filter(({ json }) => 'error' in json).length;
	const absent = items.filter(({ email }) => !known.has(email)).length;
	const journal = await sandbox.journal(vendor.key);
	return {
		requests: journal.length,
		faults: journal.filter(({ faults }) => faults !== undefined).length,
		lost: Math.max(absent, failed, ITEMS - outputs.flat().length),
		twice: there.length - known.size,
	};
}
