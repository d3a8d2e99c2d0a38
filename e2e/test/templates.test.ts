import { eventually } from '../src/eventually';
import { itemsOf } from '../src/execution';
import { setUpHost, type Host } from '../src/host';
import { openInbox, type Inbox } from '../src/inbox';
import { executeWorkflows, importWorkflows, publishWorkflow } from '../src/n8n-commands';
import { startN8n, type N8nServer } from '../src/n8n-server';
import { endAll } from '../src/processes';
import { registeredWebhook } from '../src/registered-webhook';
import { readTemplate } from '../src/templates';

let host: Host;
let inbox: Inbox;

beforeAll(async () => {
	host = await setUpHost('test-templates');
	inbox = await openInbox();
});

afterAll(async () => {
	await endAll();
	await inbox?.close();
	await host?.sandbox.close();
});

const ekaUser = async (body: object) => {
	const { bases, keys } = host.sandbox;
	await fetch(`${bases.ekaCare}/cdr/v1/ekauser/`, {
		method: 'POST',
		headers: { auth: keys.ekaCare.token, 'content-type': 'application/json' },
		body: JSON.stringify({ gender: 'F', dob: '1988-04-12', ...body }),
	});
};

describe('nightly-reconciliation.json', () => {
	it('lists who is missing, who is not in the roster and what differs, and changes nothing', async () => {
		await ekaUser({ firstname: 'Asha', lastname: 'Verma', email: 'Asha.Verma@example.com' });
		await ekaUser({ firstname: 'Mira', lastname: 'Nair', email: 'meera.nair@example.com' });
		await ekaUser({ firstname: 'Zara', lastname: 'Shah', email: 'zara.shah@example.com' });
		host.sandbox.clearJournal();
		const roster = readTemplate('nightly-reconciliation.json', host.folder.csv);
		await importWorkflows(host.folder, [roster]);
		const all = [...host.workflowIds, roster.id];
		const [execution] = await executeWorkflows(host.folder, all, [roster.id]);
		if (execution === undefined) throw new Error('The comparison did not run');
		const found = itemsOf(execution, 'Differences');
		expect(found).toContainEqual(
			expect.objectContaining({ difference: 'not in the roster', email: 'zara.shah@example.com' }),
		);
		expect(found).toContainEqual(
			expect.objectContaining({
				difference: 'differs',
				email: 'meera.nair@example.com',
				fields: 'firstname: Meera in the roster, Mira at Eka Care',
			}),
		);
		expect(found).toContainEqual(
			expect.objectContaining({ difference: 'missing at Eka Care', email: 'dev.menon@example.com' }),
		);
		expect(found.filter(({ email }) => email === 'asha.verma@example.com')).toEqual([]);
		expect(itemsOf(execution, 'Report')).toHaveLength(1);
		const asked = host.sandbox.journal('ekaCare').map(({ operationId }) => operationId);
		expect(asked.filter((operation) => operation !== 'login')).toEqual(['listUsers']);
	});
});

describe('in a running n8n', () => {
	let n8n: N8nServer;

	beforeAll(async () => {
		host.sandbox.reset();
		const replaced = {
			'https://mail.example.com/send': inbox.url,
			'https://chat.example.com/incoming': inbox.url,
		};
		const published = ['new-clinician.json', 'eka-care-appointment-events.json'].map((file) =>
			readTemplate(file, host.folder.csv, replaced),
		);
		await importWorkflows(host.folder, published);
		for (const { id } of published) await publishWorkflow(host.folder, id);
		n8n = await startN8n(host.folder);
		await registeredWebhook(`${n8n.url}/webhook/new-clinician`);
	});

	beforeEach(() => {
		inbox.received.length = 0;
	});

	const join = async (body: object) => {
		const reply = await fetch(`${n8n.url}/webhook/new-clinician`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-api-key': host.webhookKey },
			body: JSON.stringify(body),
		});
		return { status: reply.status, body: (await reply.json()) as object };
	};
	const clinician = { firstName: 'Nathan', lastName: 'Smith', email: 'nathan@example.com' };

	it('new-clinician.json creates both, sends the invite on, and keeps the link out of the reply', async () => {
		const { status, body } = await join(clinician);
		expect({ status, body }).toEqual({
			status: 200,
			body: { hippHealth: 'created', upheal: 'created', invited: true },
		});
		const [mail] = await inbox.expect(1);
		expect(mail).toMatchObject({
			to: 'nathan@example.com',
			text: expect.stringContaining('Sign up here: https://') as string,
		});
		expect(host.sandbox.people('hippHealth')).toHaveLength(1);
		expect(host.sandbox.people('upheal')).toHaveLength(1);
	});

	it('new-clinician.json changes nothing and sends nothing the second time', async () => {
		const { body } = await join(clinician);
		expect(body).toEqual({ hippHealth: 'exists', upheal: 'exists', invited: false });
		expect(inbox.received).toEqual([]);
		expect(host.sandbox.people('upheal')).toHaveLength(1);
	});

	it('new-clinician.json goes on at one vendor when the other refuses, and says so', async () => {
		host.sandbox.faults.set([{ kind: 'echo', status: 403, vendor: 'hippHealth', operationId: 'createUser' }]);
		const { body } = await join({ ...clinician, email: 'nora@example.com' });
		host.sandbox.faults.clear();
		expect(body).toEqual({
			hippHealth: expect.stringContaining('Hipp Health replied 403') as string,
			upheal: 'created',
			invited: true,
		});
		await inbox.expect(1);
		expect(host.sandbox.people('hippHealth')).toHaveLength(1);
	});

	it('eka-care-appointment-events.json tells the clinic of new and of changed appointments', async () => {
		const data = { appointment_id: 'api-1', doctor_id: '42', clinic_id: 'c-7', status: 'BK' };
		await eventually(
			'the webhook at Eka Care',
			async () => (await host.sandbox.fireEkaEvent({ name: 'appointment.created', data })).length,
			(reached) => reached === 1,
		);
		await inbox.expect(1);
		await host.sandbox.fireEkaEvent({
			name: 'appointment.statuschange',
			data: { ...data, status: 'CM' },
		});
		expect(await inbox.expect(2)).toEqual([
			{ text: 'New appointment api-1 with doctor 42 at clinic c-7' },
			{ text: 'Appointment api-1 is now CM' },
		]);
	});
});
