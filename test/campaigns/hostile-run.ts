import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { NODE, runNode, type NodeRunResult } from '../n8n';
import {
	byExpression,
	credentialCases,
	expressionsBelow,
	vendorCases,
	type Person,
	type VendorCase,
} from '../vendors';
import type { HostileVendor, Hostility } from './hostile-vendor';

/** Keys with a quote and a space in them: they must not come back in any writing either. */
export const oddKeys = vendorCases
	.flatMap(({ credentialTypes }) => credentialTypes.flatMap(({ odd }) => Object.values(odd)))
	.filter((key) => key !== '' && key !== 'custom');

/** One request an item, in the order of the items. */
const options = { concurrency: 1, requestsPerMinute: 0, retries: 0 };

export interface HostileRun {
	readonly vendor: VendorCase;
	readonly people: readonly Person[];
	readonly plan: readonly Hostility[];
	readonly onError?: INode['onError'];
	readonly selection?: INodeParameters;
	/** Typed by hand: no expressions, so that the node itself holds the person. */
	readonly typed?: boolean;
}

/** Creates people at a vendor that refuses each of them with an echo of what it was sent. */
export async function runHostile(server: HostileVendor, run: HostileRun): Promise<NodeRunResult> {
	const { vendor, people, plan, onError, typed } = run;
	server.plan = [...plan];
	server.echoed.length = 0;
	// Of several the last, which needs no login.
	const credential = credentialCases.filter((each) => each.vendor === vendor).at(-1);
	if (credential === undefined) throw new Error(`${vendor.label} has no credential`);
	return await runNode({
		node: vendor.node(),
		parameters: {
			...vendor.selection,
			...credential.choice,
			...run.selection,
			...(typed ? people[0] : expressionsFor(people)),
			options,
		},
		credentials: { [credential.type]: { ...credential.odd, baseUrl: server.baseUrl } },
		items: typed ? [{}] : people.map((person): IDataObject => ({ ...person })),
		onError,
	});
}

/** An expression for each parameter that anybody has: n8n drops a whole collection that is one expression. */
function expressionsFor(people: readonly Person[]): INodeParameters {
	const top = people.flatMap((person) => Object.keys(person)).filter((key) => key !== 'additionalFields');
	const all = people.flatMap((person) => Object.keys(person.additionalFields));
	return {
		...byExpression(Object.fromEntries(top.map((key) => [key, '']))),
		additionalFields: expressionsBelow('additionalFields', all),
	};
}

/** What this node put into the run's data about what went wrong: its own part, not the input that n8n adds. */
export function toldBy({ run, outputs, error, logged }: NodeRunResult): unknown[] {
	const items = outputs.flat().map(({ json, error: attached }) => {
		const { error: sentence, details } = json;
		return { sentence, details, attached };
	});
	const task = run.data.resultData.runData[NODE]?.map((data) => ({ error: data.error, hints: data.hints }));
	return [items, task, error, run.data.resultData.error, logged];
}
