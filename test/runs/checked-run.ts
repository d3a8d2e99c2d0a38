import type { INode, INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox/server';
import { runNode } from '../n8n';
import type { VendorCase } from '../vendors';

/** Creates one person with the given setting of Advisory Checks. */
export async function createWith(
	sandbox: Sandbox,
	vendor: VendorCase,
	person: INodeParameters,
	options: INodeParameters = {},
	onError: INode['onError'] = 'continueRegularOutput',
) {
	sandbox.reset();
	const result = await runNode({
		node: vendor.node(),
		parameters: { ...vendor.selection, ...person, options },
		credentials: vendor.credentials(sandbox),
		items: [{}],
		onError,
	});
	const sent = sandbox.journal(vendor.key).filter(({ path }) => path === vendor.path);
	return { json: result.outputs[0]?.[0]?.json, error: result.error, sent };
}
