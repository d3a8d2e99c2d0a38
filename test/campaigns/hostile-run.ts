import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import type { VendorKey } from '../../sandbox/server';
import { NODE, runNode, type NodeRunResult } from '../n8n';
import { byExpression } from '../vendors';
import { carePortalsCase } from '../vendors/care-portals';
import { ekaCase } from '../vendors/eka-care';
import { hippCase } from '../vendors/hipp-health';
import { uphealCase } from '../vendors/upheal';
import type { HostileVendor, Hostility } from './hostile-vendor';
import type { Person } from '../vendors/people';

/** Keys with a quote and a space in them: they must not come back in any writing either. */
export const KEYS = {
	ekaClient: 'eka-client-8841',
	ekaSecret: 'Sekret der/Klinik+7',
	token: 'tok "en" Vx93/+Lm=',
	organization: 'org-Zeta_4417',
	hipp: 'hipp key%20AbCd',
	upheal: "uph'eal-KEY-zyx",
};

const cases = { ekaCare: ekaCase, carePortals: carePortalsCase, hippHealth: hippCase, upheal: uphealCase };

const credentials: Record<VendorKey, (baseUrl: string) => Record<string, Record<string, string>>> = {
	ekaCare: (baseUrl) => ({ ekaCareTokenApi: { environment: 'custom', baseUrl, token: KEYS.token } }),
	carePortals: (baseUrl) => ({
		carePortalsApi: { baseUrl, organizationId: KEYS.organization, token: KEYS.token },
	}),
	hippHealth: (baseUrl) => ({ hippHealthApi: { baseUrl, apiKey: KEYS.hipp } }),
	upheal: (baseUrl) => ({ uphealApi: { baseUrl, apiKey: KEYS.upheal } }),
};

/** One request an item, in the order of the items. */
const options = { concurrency: 1, requestsPerMinute: 0, retries: 0 };

export interface HostileRun {
	readonly vendor: VendorKey;
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
	const { node, selection } = cases[vendor];
	const login = vendor === 'ekaCare' ? { authentication: 'authToken' } : {};
	return await runNode({
		node: node(),
		parameters: {
			...selection,
			...login,
			...run.selection,
			...(typed ? people[0] : expressionsFor(people)),
			options,
		},
		credentials: credentials[vendor](server.baseUrl),
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
		additionalFields: Object.fromEntries(all.map((key) => [key, `={{ $json.additionalFields.${key} }}`])),
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
