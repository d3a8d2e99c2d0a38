import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { launchChromium, openWindow } from '../src/chromium';
import { formUser } from '../src/demo-credentials';
import { screenshotsFolder } from '../src/editor';
import { eventually } from '../src/eventually';
import { setUpHost, type Host } from '../src/host';
import { publishWorkflow } from '../src/n8n-commands';
import { startN8n, type N8nServer } from '../src/n8n-server';
import { endAll } from '../src/processes';
import { readWorkflow } from '../src/workflow-files';

const staff = [
	'first_name,last_name,gender,birth_date,phone,email,role',
	'Asha,Verma,F,1988-04-12,9000000011,asha.verma@example.com,S',
	'Meera,Nair,F,1992-08-03,,meera.nair@example.com,',
	'Kabir,Rao,M,1985-01-21,900000001,,',
].join('\n');

let host: Host;
let n8n: N8nServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	host = await setUpHost('browser-approval');
	const workflow = readWorkflow('staff-approval.json', host.folder.csv);
	await publishWorkflow(host.folder, workflow.id);
	n8n = await startN8n(host.folder);
	await eventually(
		'the form, which asks for a login',
		async () => (await fetch(`${n8n.url}/form/staff-approval`)).status,
		(status) => status === 401,
	);
	browser = await launchChromium();
	const login = { username: formUser, password: host.webhookKey };
	page = await (await openWindow(browser, login)).newPage();
	page.setDefaultTimeout(60_000);
});

afterAll(async () => {
	await browser?.close();
	await endAll();
	await host?.sandbox.close();
});

const picture = async (name: string) => {
	mkdirSync(screenshotsFolder, { recursive: true });
	await page
		.locator('#n8n-form')
		.screenshot({ path: join(screenshotsFolder, `${name}.png`), animations: 'disabled' });
};

it('brings staff in as a person would: a file, the plan, the approval, the report', async () => {
	await page.goto(`${n8n.url}/form/staff-approval`);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(staff) });
	await page.getByRole('button', { name: 'Show What Would Happen' }).click();

	await page.getByText('This would happen').waitFor();
	await page.getByRole('cell', { name: 'Asha Verma' }).waitFor();
	await page.locator('select').selectOption('Write to Eka Care');
	await picture('approval-plan');
	expect(host.sandbox.people('ekaCare')).toEqual([]);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Go On' }).click();
	await page.getByText('2 created, 0 updated, 0 as wanted already, 1 not done.').waitFor();
	const report = await download;
	expect(report.suggestedFilename()).toBe('report.xlsx');
	// An XLSX file is a zip file.
	expect(
		readFileSync(await report.path())
			.subarray(0, 2)
			.toString(),
	).toBe('PK');
	expect(host.sandbox.people('ekaCare')).toHaveLength(2);
});
