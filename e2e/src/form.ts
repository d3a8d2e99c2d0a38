import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

const submitted = z.object({ formWaitingUrl: z.string().url() });

const waitMs = 120_000;

/**
 * A form of several pages. n8n answers each page that is sent in with the address of the next one, and the
 * browser asks there until the workflow has come to it.
 */
export class Form {
	private address: string;

	/** @param login user and password of the first page; the later ones ask for none */
	constructor(
		url: string,
		private readonly login: string,
	) {
		this.address = url;
	}

	/** Sends the first page in with a file in its only field. */
	async upload(file: File): Promise<void> {
		const body = new FormData();
		body.append('field-0', file);
		const reply = await this.request({ method: 'POST', body });
		if (!reply.ok) throw new Error(`The form replied ${reply.status}: ${await reply.text()}`);
		this.address = submitted.parse(await reply.json()).formWaitingUrl;
	}

	/** The page that the form has come to, as HTML. */
	async page(): Promise<string> {
		const status = new URL(this.address);
		status.pathname += '/n8n-execution-status';
		for (const end = Date.now() + waitMs; ;) {
			const reached = await (await fetch(status)).text();
			if (reached === 'form-waiting') break;
			if (Date.now() > end) throw new Error(`The form has no next page; its run is "${reached}"`);
			await sleep(100);
		}
		return await (await this.request()).text();
	}

	/** Chooses an answer in a field of the page and sends it in. */
	async answer(field: number, value: string): Promise<void> {
		const body = new FormData();
		body.append(`field-${field}`, value);
		await this.send(body);
	}

	/** Does what the last page does by itself once a browser shows it: it lets the run end. */
	async close(): Promise<void> {
		await this.send();
	}

	private async send(body?: FormData): Promise<void> {
		const reply = await this.request({ method: 'POST', body });
		if (!reply.ok) throw new Error(`The form replied ${reply.status}: ${await reply.text()}`);
	}

	private async request(init: RequestInit = {}): Promise<Response> {
		const authorization = `Basic ${Buffer.from(this.login).toString('base64')}`;
		return await fetch(this.address, { ...init, headers: { authorization } });
	}
}
