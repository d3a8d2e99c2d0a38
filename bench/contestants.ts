import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { INodeParameters, INodeType } from 'n8n-workflow';
import { FLOOR_FIELDS, FloorNode } from './floor-node';

export type ContestantName =
	'ours' | 'floor' | 'sequential' | 'httpBatched' | 'httpUnbatched' | 'oursWide' | 'httpWide';

export interface Contestant {
	readonly node: INodeType;
	readonly parameters: INodeParameters;
}

const load = createRequire(__filename);
const root = resolve(__dirname, '..');
/** Requests at once of our node and of the floor; items in a batch of the HTTP Request node. */
export const CONCURRENCY = 10;
/**
 * HTTP Request begins a batch without waiting for the last. This pause is what a person who knows the server's
 * delay would set.
 */
const BATCH_INTERVAL_MS = 50;

/** Our node as published: from the built package, not from the sources. */
const ours = (): INodeType =>
	new (load(resolve(root, 'dist/nodes/CarePortals/CarePortals.node.js')).CarePortals)();
const http = (): INodeType =>
	new (load(
		resolve(root, 'e2e/node_modules/n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js'),
	).HttpRequest)();

const expressions = (keys: readonly string[]) =>
	Object.fromEntries(keys.map((key) => [key, `={{ $json.${key} }}`]));

const MORE_FIELDS = [
	'emrId',
	'password',
	'province',
	'referrer',
	'username',
	'acceptsMarketing',
	'hasInsurance',
	'unreadNotifications',
];
export const WIDE_FIELDS = [...FLOOR_FIELDS, 'dob', ...MORE_FIELDS];

const createBy = (parameters: INodeParameters, concurrency: number): Contestant => ({
	node: ours(),
	parameters: {
		resource: 'patient',
		operation: 'create',
		...expressions(FLOOR_FIELDS),
		// Our node requires this field, which the floor does not send: its cost counts against us.
		dob: '1985-01-31',
		...parameters,
		options: { concurrency, requestsPerMinute: 0 },
	},
});

/** The HTTP Request node signs nothing here, which is to its advantage. */
const requestBy = (url: string, keys: readonly string[], batch?: number): Contestant => ({
	node: http(),
	parameters: {
		method: 'POST',
		url: `${url}/users`,
		authentication: 'none',
		sendBody: true,
		contentType: 'json',
		specifyBody: 'json',
		jsonBody: `={{ JSON.stringify({ ${keys.map((key) => `${key}: $json.${key}`).join(', ')} }) }}`,
		options:
			batch === undefined
				? {}
				: { batching: { batch: { batchSize: batch, batchInterval: BATCH_INTERVAL_MS } } },
	},
});

export const contestants: Record<ContestantName, (url: string) => Contestant> = {
	ours: () => createBy({}, CONCURRENCY),
	floor: () => ({
		node: new FloorNode(),
		parameters: { ...expressions(FLOOR_FIELDS), concurrency: CONCURRENCY },
	}),
	sequential: () => ({
		node: new FloorNode(),
		parameters: { ...expressions(FLOOR_FIELDS), concurrency: 1 },
	}),
	httpBatched: (url) => requestBy(url, FLOOR_FIELDS, CONCURRENCY),
	httpUnbatched: (url) => requestBy(url, FLOOR_FIELDS),
	oursWide: () =>
		createBy({ dob: '={{ $json.dob }}', additionalFields: expressions(MORE_FIELDS) }, CONCURRENCY),
	httpWide: (url) => requestBy(url, WIDE_FIELDS),
};
