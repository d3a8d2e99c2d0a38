import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { selectors, type Browser, type Page } from 'playwright-core';

import { launchChromium, openWindow } from './chromium';
import { setUpHost, type Host } from './host';
import { startN8n, type N8nServer } from './n8n-server';
import { owner, setUpOwner } from './owner';
import { workFolder } from './paths';

/** The attribute by which n8n's own tests find what is on the page. */
selectors.setTestIdAttribute('data-test-id');

/** The longest wait for anything: a loaded machine is slow. */
const patienceMs = 60_000;

/** The screenshots of a run. `npm run images` takes the documentation's pictures from here. */
export const screenshotsFolder = join(workFolder, 'screenshots');

/** n8n's editor in a browser, with the packed package and a sandbox behind it. */
export interface Editor {
	host: Host;
	n8n: N8nServer;
	page: Page;
	/** Errors that the page reported, and what it could not load. */
	complaints: string[];
	close(): Promise<void>;
}

/** Opens the editor as the owner of a new n8n. */
export async function openEditor(name: string): Promise<Editor> {
	const host = await setUpHost(name);
	const n8n = await startN8n(host.folder);
	await setUpOwner(n8n.url);
	const browser: Browser = await launchChromium();
	const page = await (await openWindow(browser)).newPage();
	page.setDefaultTimeout(patienceMs);
	await signIn(page, n8n.url);
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return {
		host,
		n8n,
		page,
		complaints,
		close: async () => {
			await browser.close();
			await n8n.stop();
			await host.sandbox.close();
		},
	};
}

async function signIn(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/signin`);
	await page.locator('input[type=email]').fill(owner.email);
	await page.locator('input[type=password]').fill(owner.password);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/(home|workflow)/);
}

/** Opens a workflow that n8n has, and waits until its nodes are on the canvas. */
export async function openWorkflow({ page, n8n }: Editor, id: string): Promise<void> {
	await page.goto(`${n8n.url}/workflow/${id}`);
	await page.getByTestId('canvas-node').first().waitFor();
}

/** A new workflow that begins with a click on "Execute workflow". */
export async function newWorkflow({ page, n8n }: Editor): Promise<void> {
	await page.goto(`${n8n.url}/workflow/new`);
	await page.getByTestId('canvas-plus-button').click();
	await page.getByTestId('node-creator-search-bar').fill('manual');
	await page.getByTestId('node-creator-item-name').first().getByText('Trigger manually').waitFor();
	await page.keyboard.press('Enter');
	await page.getByTestId('canvas-trigger-node').waitFor();
}

/** Saves a picture of the page, or of the part of it with a test ID. */
export async function screenshot({ page }: Editor, name: string, part?: string): Promise<void> {
	mkdirSync(screenshotsFolder, { recursive: true });
	const shown = part === undefined ? page : page.getByTestId(part);
	await shown.screenshot({ path: join(screenshotsFolder, `${name}.png`), animations: 'disabled' });
}
