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
/** Of the pool of our node and of the floor, and the batch of the HTTP Request node. */
export const CONCURRENCY = 10;
/** What a person who knows the server's delay would set: HTTP Request begins a batch without waiting for the last. */
const BATCH_INTERVAL_MS = 50;

/** As published: from the built package, not from the sources. */
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
		// Required, and beyond the five of the floor: the price of it is ours.
		dob: '1985-01-31',
		...parameters,
		options: { concurrency, requestsPerMinute: 0 },
	},
});

/** The HTTP Request node signs nothing here, which is in its favour. */
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
