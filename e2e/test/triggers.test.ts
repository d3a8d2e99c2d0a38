import { setTimeout as sleep } from 'node:timers/promises';

import type { Delivered, EkaEvent } from '../../sandbox/server';
import { eventually } from '../src/eventually';
import { setUpHost, type Host } from '../src/host';
import { openInbox, type Inbox } from '../src/inbox';
import { importWorkflows } from '../src/n8n-commands';
import { N8nRest } from '../src/n8n-rest';
import { startN8n, type N8nServer } from '../src/n8n-server';
import { setUpOwner } from '../src/owner';
import { endAll } from '../src/processes';
import { ekaWorkflow, hippWorkflow } from '../src/trigger-workflows';

let host: Host;
let n8n: N8nServer;
let rest: N8nRest;
let cookie: string;
let inbox: Inbox;
let eka: string;
let hipp: string;

beforeAll(async () => {
	host = await setUpHost('test-triggers');
	inbox = await openInbox();
	const workflows = [ekaWorkflow(inbox.url), hippWorkflow(inbox.url)];
	[eka, hipp] = workflows.map(({ id }) => id) as [string, string];
	await importWorkflows(host.folder, workflows);
	n8n = await startN8n(host.folder);
	cookie = await setUpOwner(n8n.url);
	rest = new N8nRest(n8n.url, cookie);
});

afterAll(async () => {
	await endAll();
	await inbox?.close();
	await host?.sandbox.close();
});

const subscriptionsUrl = () => `${host.sandbox.bases.ekaCare}/notification/v1/connect/webhook/subscriptions`;

async function subscriptions(): Promise<Array<{ endpoint: string; event_names: string[] }>> {
	const reply = await fetch(subscriptionsUrl(), {
		headers: { authorization: `Bearer ${host.sandbox.keys.ekaCare.token}` },
	});
	const { data } = (await reply.json()) as { data: Array<{ endpoint: string; event_names: string[] }> };
	return data;
}

/** n8n registers in the background, after it has replied to who activated the workflow. */
const oneSubscription = async () =>
	await eventually('one webhook at Eka Care', subscriptions, ({ length }) => length === 1);

async function fire(event: EkaEvent): Promise<Delivered> {
	const [delivered, ...others] = await host.sandbox.fireEkaEvent(event);
	if (delivered === undefined || others.length > 0) throw new Error('There is not one webhook to fire at');
	return delivered;
}

/** The very same request once more. */
async function again({ endpoint, headers, body }: Delivered): Promise<number> {
	return (await fetch(endpoint, { method: 'POST', headers, body })).status;
}

describe('Eka Care Trigger in a running n8n', () => {
	it('registers its webhook when the workflow is activated', async () => {
		await rest.activate(eka);
		expect(await oneSubscription()).toMatchObject([
			{
				endpoint: expect.stringContaining(`:${new URL(n8n.url).port}/webhook/`) as string,
				event_names: ['appointment.created', 'user.delete'],
			},
		]);
	});

	it('starts the workflow with the delivery, whichever key holds the event', async () => {
		const { status } = await fire({ name: 'appointment.created', data: { appointment_id: 'api-1' } });
		expect(status).toBe(200);
		await fire({ name: 'user.delete', data: { user_id: '2' }, nameIn: 'event_type' });
		const received = await inbox.expect(2);
		expect(received).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ event: 'appointment.created', data: { appointment_id: 'api-1' } }),
				expect.objectContaining({
					event: 'user.delete',
					event_type: 'user.delete',
					data: { user_id: '2' },
				}),
			]),
		);
		expect(await rest.executions(eka)).toHaveLength(2);
	});

	it.each(['wrongKey', 'missing', 'old', 'early'] as const)(
		'starts nothing for a signature that is %s, and replies 401',
		async (signature) => {
			const { status } = await fire({ name: 'appointment.created', signature });
			expect(status).toBe(401);
		},
	);

	it('starts nothing for a body that was changed on its way', async () => {
		const delivered = await fire({ name: 'appointment.created', data: { appointment_id: 'api-2' } });
		await inbox.expect(3);
		expect(await again({ ...delivered, body: delivered.body.replace('api-2', 'api-3') })).toBe(401);
	});

	it('hears a delivery once, also when its copies come together', async () => {
		const delivered = await fire({ name: 'appointment.created' });
		await inbox.expect(4);
		const copies = await Promise.all(Array.from({ length: 5 }, async () => await again(delivered)));
		expect(copies).toEqual([401, 401, 401, 401, 401]);
	});

	it('after a restart still has one webhook, and knows what it has heard', async () => {
		const delivered = await fire({ name: 'appointment.created' });
		await inbox.expect(5);
		const port = Number(new URL(n8n.url).port);
		await n8n.stop();
		n8n = await startN8n(host.folder, port);
		rest = new N8nRest(n8n.url, cookie);
		await oneSubscription();
		const reply = async () => await again(delivered);
		expect(await eventually('an answer at the webhook', reply, (status) => status !== 404)).toBe(401);
		expect(await fire({ name: 'appointment.created' })).toMatchObject({ status: 200 });
		await inbox.expect(6);
	});

	it('removes its webhook when the workflow is deactivated', async () => {
		await rest.deactivate(eka);
		await eventually('no webhook at Eka Care', subscriptions, ({ length }) => length === 0);
		await sleep(1_000);
		expect(await rest.executions(eka)).toHaveLength(6);
		expect(inbox.received).toHaveLength(6);
	});
});

describe('Hipp Health Trigger in a running n8n', () => {
	const create = async (firstName: string) => {
		const { bases, keys } = host.sandbox;
		await fetch(`${bases.hippHealth}/users`, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${keys.hippHealth.adminKey}`,
				'content-type': 'application/json',
			},
			body: JSON.stringify({ firstName, lastName: 'Doe' }),
		});
	};

	it('starts the workflow for users who are new since it was activated', async () => {
		await create('Old');
		inbox.received.length = 0;
		host.sandbox.clearJournal();
		await rest.activate(hipp);
		await eventually(
			'the first poll',
			() => host.sandbox.journal('hippHealth'),
			([first]) => first?.status === 200,
		);
		await create('Ada');
		await create('Bela');
		// n8n polls every minute at the most.
		const received = await inbox.expect(2);
		expect(received).toMatchObject([{ firstName: 'Ada' }, { firstName: 'Bela' }]);
		await rest.deactivate(hipp);
	}, 240_000);
});
