import { webhookExample } from '../src/examples';
import { setUpHost, type Host } from '../src/host';
import { publishWorkflow } from '../src/n8n-commands';
import { startN8n, type N8nServer } from '../src/n8n-server';
import { setUpOwner } from '../src/owner';
import { credentialTypes, nodeTypes } from '../src/package-types';
import { packageName } from '../src/paths';
import { endAll } from '../src/processes';
import { registeredWebhook } from '../src/registered-webhook';
import { readWorkflow } from '../src/workflow-files';
import { outputPreviews } from './output-previews';

let host: Host;
let n8n: N8nServer;
let cookie: string;

beforeAll(async () => {
	host = await setUpHost('test-server');
	await publishWorkflow(host.folder, readWorkflow(webhookExample, host.folder.csv).id);
	n8n = await startN8n(host.folder);
	await registeredWebhook(`${n8n.url}/webhook/create-patient`);
	cookie = await setUpOwner(n8n.url);
});

afterAll(async () => {
	await endAll();
	await host?.sandbox.close();
});

beforeEach(() => host.sandbox.clearJournal());

describe('the webhook example, in production', () => {
	const patient = {
		email: 'wren.hale@example.com',
		firstName: 'Wren',
		lastName: 'Hale',
		gender: 'female',
		phone: '+1 (604) 555-0120',
		dob: '1990-05-04',
	};

	const post = async (body: object, key = host.webhookKey) => {
		const reply = await fetch(`${n8n.url}/webhook/create-patient`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-api-key': key },
			body: JSON.stringify(body),
		});
		const text = await reply.text();
		return { status: reply.status, text };
	};

	it('creates the patient at CarePortals and replies with the id', async () => {
		const { status, text } = await post(patient);
		const [created] = host.sandbox.people('carePortals');
		expect(created).toMatchObject({ ...patient, phone: '16045550120' });
		expect({ status, body: JSON.parse(text) as unknown }).toEqual({
			status: 201,
			body: { id: Reflect.get(created ?? {}, '_id') },
		});
		expect(host.sandbox.journal('carePortals')).toHaveLength(1);
	});

	it('replies 409 with the reason when the email has an account', async () => {
		const { status, text } = await post(patient);
		expect(status).toBe(409);
		expect(JSON.parse(text)).toEqual({ reason: expect.stringContaining('Account Exists Already') as string });
		expect(host.sandbox.people('carePortals')).toHaveLength(1);
	});

	it('replies 422 with the reason, and sends nothing, when the body is not valid', async () => {
		const { status, text } = await post({ ...patient, email: 'not an address', lastName: '' });
		expect(status).toBe(422);
		const { reason } = JSON.parse(text) as { reason: string };
		expect(reason).toContain('Email');
		expect(reason).toContain('Last Name is required');
		expect(reason).not.toContain('not an address');
		expect(host.sandbox.journal('carePortals')).toEqual([]);
	});

	it('lets nobody in without the key', async () => {
		const { status } = await post(patient, 'a wrong key');
		expect(status).toBe(403);
		expect(host.sandbox.journal('carePortals')).toEqual([]);
	});
});

describe('the package in the editor', () => {
	interface Described {
		name: string;
		displayName: string;
		iconUrl?: { light: string; dark: string } | string;
	}

	const described = async (kind: 'nodes' | 'credentials'): Promise<Described[]> => {
		const reply = await fetch(`${n8n.url}/types/${kind}.json`, { headers: { cookie } });
		expect(reply.status).toBe(200);
		return (await reply.json()) as Described[];
	};

	const iconStatuses = async ({ iconUrl }: Described): Promise<Array<[number, string | null]>> => {
		if (typeof iconUrl !== 'object') throw new Error('There is no icon for light and dark');
		return await Promise.all(
			[iconUrl.light, iconUrl.dark].map(async (path): Promise<[number, string | null]> => {
				const reply = await fetch(`${n8n.url}/${path}`, { headers: { cookie } });
				return [reply.status, reply.headers.get('content-type')];
			}),
		);
	};

	const svg = [200, expect.stringContaining('image/svg+xml') as string];

	it('has the nodes and triggers of package.json, each with a light and a dark icon', async () => {
		const nodes = (await described('nodes')).filter(({ name }) => name.startsWith(`${packageName}.`));
		// Each node but the triggers is there a second time, as a tool for AI agents.
		expect(nodes.map(({ name }) => name.slice(packageName.length + 1)).sort()).toEqual(
			[
				...nodeTypes,
				...nodeTypes.filter((name) => !name.endsWith('Trigger')).map((name) => `${name}Tool`),
			].sort(),
		);
		for (const node of nodes) expect(await iconStatuses(node)).toEqual([svg, svg]);
	});

	it('has an output preview for every operation', async () => {
		const previews = outputPreviews();
		expect(previews.length).toBeGreaterThan(0);
		for (const { path, schema } of previews) {
			const reply = await fetch(`${n8n.url}/${path}`);
			expect([path, reply.status]).toEqual([path, 200]);
			expect(await reply.json()).toEqual(schema);
		}
	});

	it('has the credential types of package.json, each with a light and a dark icon', async () => {
		const types = (await described('credentials')).filter(({ name }) => credentialTypes.includes(name));
		expect(types.map(({ name }) => name).sort()).toEqual([...credentialTypes].sort());
		for (const type of types) expect(await iconStatuses(type)).toEqual([svg, svg]);
	});
});
