import { existsSync } from 'node:fs';

import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Where Debian and others put Chromium. */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

function chromiumPath(): string {
	const found = [process.env.CHROMIUM, ...usual].find((path) => path !== undefined && existsSync(path));
	if (found !== undefined) return found;
	throw new Error(
		'The browser tests need Chromium. Install it (on Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
	);
}

export async function launchChromium(): Promise<Browser> {
	return await chromium.launch({ executablePath: chromiumPath(), args: flags, headless: true });
}

/**
 * A window that reaches this machine only: what the page asks of others is refused, as without a network.
 *
 * @param login for pages that ask for a user and a password by themselves (HTTP Basic)
 */
export async function openWindow(
	browser: Browser,
	login?: { username: string; password: string },
): Promise<BrowserContext> {
	const window = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		...(login === undefined ? {} : { httpCredentials: login }),
	});
	await window.route(
		(url) => !['127.0.0.1', 'localhost'].includes(url.hostname) && url.protocol.startsWith('http'),
		async (route) => await route.abort(),
	);
	return window;
}
