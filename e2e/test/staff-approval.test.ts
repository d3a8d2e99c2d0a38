import { formUser } from '../src/demo-credentials';
import { eventually } from '../src/eventually';
import { Form } from '../src/form';
import { setUpHost, type Host } from '../src/host';
import { importWorkflows, publishWorkflow } from '../src/n8n-commands';
import { N8nRest } from '../src/n8n-rest';
import { startN8n, type N8nServer } from '../src/n8n-server';
import { setUpOwner } from '../src/owner';
import { endAll } from '../src/processes';
import { readWorkflow, type Workflow } from '../src/workflow-files';

const header = 'first_name,last_name,gender,birth_date,phone,email,role';
const staff = [
	header,
	'Asha,Verma,F,1988-04-12,9000000011,asha.verma@example.com,S',
	'Meera,Nair,F,1992-08-03,,meera.nair@example.com,',
	'Kabir,Rao,M,1985-01-21,900000001,,',
	'<img src=https://example.com/pixel.png>,Das,F,1990-01-01,9000000013,,',
].join('\n');

let host: Host;
let n8n: N8nServer;
let rest: N8nRest;
let workflow: Workflow;

/** The same template with a page that waits for an answer for two seconds only. */
function impatient({ nodes, ...rest }: Workflow): Workflow {
	const text = JSON.stringify(nodes).replaceAll('"staff-approval"', '"staff-approval-brief"');
	const brief = (JSON.parse(text) as Workflow['nodes']).map((node) =>
		node.name === 'Approval'
			? { ...node, parameters: { ...node.parameters, resumeAmount: 2 / 60, resumeUnit: 'minutes' } }
			: node,
	);
	return { ...rest, id: 'staffApproval2', name: 'Brief', nodes: brief };
}

beforeAll(async () => {
	host = await setUpHost('test-staff-approval');
	workflow = readWorkflow('staff-approval.json', host.folder.csv);
	const brief = impatient(workflow);
	await importWorkflows(host.folder, [brief]);
	for (const { id } of [workflow, brief]) await publishWorkflow(host.folder, id);
	n8n = await startN8n(host.folder);
	rest = new N8nRest(n8n.url, await setUpOwner(n8n.url));
	for (const path of ['staff-approval', 'staff-approval-brief']) {
		await eventually(
			`the form ${path}, which asks for a login`,
			async () => (await fetch(`${n8n.url}/form/${path}`)).status,
			(status) => status === 401,
		);
	}
});

afterAll(async () => {
	await endAll();
	await host?.sandbox.close();
});

beforeEach(() => host.sandbox.clearJournal());

const people = () => host.sandbox.people('ekaCare');
const asked = () =>
	host.sandbox
		.journal('ekaCare')
		.map(({ operationId }) => operationId)
		.filter((operation) => operation !== 'login');

async function uploaded(text: string, path = 'staff-approval'): Promise<Form> {
	const form = new Form(`${n8n.url}/form/${path}`, `${formUser}:${host.webhookKey}`);
	await form.upload(new File([text], 'staff.csv', { type: 'text/csv' }));
	return form;
}

interface Download {
	fileName: string;
	data: string | { data: number[] };
}

/** The file that the last page lets the browser download. Its parts are not compressed, so that it can be searched. */
function download(page: string): string {
	const [, encoded = ''] = /decodeURIComponent\("([^"]+)"\)/.exec(page) ?? [];
	// A list of files in n8n 2, the one file in n8n 1.
	const [file] = [JSON.parse(decodeURIComponent(encoded)) as Download | Download[]].flat();
	if (file === undefined) throw new Error('There is no file to download');
	expect(file.fileName).toBe('report.xlsx');
	return typeof file.data === 'string' ? file.data : Buffer.from(file.data.data).toString('utf8');
}

const nothingKept = async () =>
	await eventually(
		'the end of the run',
		async () => await rest.executions(workflow.id),
		({ length }) => length === 0,
	);

it('shows what would happen to each row, and writes nothing', async () => {
	const form = await uploaded(staff);
	const page = await form.page();
	expect(page).toContain('3 to create, 0 to update, 0 as wanted already, 1 not possible.');
	expect(page).toContain('<td>2</td><td>Asha Verma</td><td>create</td>');
	expect(page).toContain('<td>4</td><td>Kabir Rao</td><td>not possible</td><td>Mobile must be exactly 10');
	// What stands in a cell of the file is text, whatever it looks like.
	expect(page).toContain('&lt;img src=https://example.com/pixel.png');
	expect(page).not.toContain('<img');
	expect(asked()).toEqual(['listUsers']);
	expect(people()).toEqual([]);
	expect(await rest.executions(workflow.id)).toEqual([expect.objectContaining({ status: 'waiting' })]);

	await form.answer(1, 'Change nothing');
	expect(await form.page()).toContain('Nothing was changed');
	await form.close();
	await nothingKept();
	expect(asked()).toEqual(['listUsers']);
	expect(people()).toEqual([]);
});

it('writes when it is approved, and reports every row', async () => {
	const form = await uploaded(staff);
	await form.page();
	await form.answer(1, 'Write to Eka Care');
	const page = await form.page();
	expect(page).toContain('3 created, 0 updated, 0 as wanted already, 1 not done.');
	expect(people().map((person) => Reflect.get(person, 'lastname') as string)).toEqual(
		expect.arrayContaining(['Verma', 'Nair', 'Das']),
	);
	expect(people()).toHaveLength(3);
	const report = download(page);
	for (const text of ['Asha Verma', 'created', 'Kabir Rao', 'not done', 'Mobile must be exactly 10 digits']) {
		expect(report).toContain(text);
	}
	for (const person of people()) expect(report).toContain(Reflect.get(person, 'id'));
	await form.close();
	await nothingKept();
});

it('makes nobody twice from a corrected file, and updates who has changed', async () => {
	const form = await uploaded(
		staff.replace('Meera,Nair', 'Meera,Menon').replace('900000001,', '9000000014,'),
	);
	expect(await form.page()).toContain('1 to create, 1 to update, 2 as wanted already, 0 not possible.');
	await form.answer(1, 'Write to Eka Care');
	expect(await form.page()).toContain('1 created, 1 updated, 2 as wanted already, 0 not done.');
	expect(people()).toHaveLength(4);
	await form.close();
});

it('takes no answer in time as a no', async () => {
	const form = await uploaded(
		`${header}\nNora,Shah,F,1990-01-01,,nora.shah@example.com,`,
		'staff-approval-brief',
	);
	expect(await form.page()).toContain('1 to create');
	await eventually(
		'the page after the wait',
		() => form.page(),
		(page) => page.includes('Nothing was changed'),
		// n8n looks once a minute for runs that have waited long enough. Asked many times a second, it once never came on.
		5_000,
	);
	expect(people()).toHaveLength(4);
});

it('says of a file without rows that nothing is possible', async () => {
	const form = await uploaded(header);
	const page = await form.page();
	expect(page).toContain('0 to create, 0 to update, 0 as wanted already, 1 not possible.');
	expect(page).toContain('First Name is required');
});
