import { openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort, n8nEnvironment } from './environment';
import { n8nProgram, nodeBinary } from './n8n-installation';
import { end, start } from './processes';
import type { UserFolder } from './user-folder';

export interface N8nServer {
	url: string;
	/** Where this n8n writes its log. */
	log: string;
	/** Settles when n8n has ended, for whatever reason. */
	over: Promise<void>;
	stop(): Promise<void>;
}

const startTimeoutMs = 90_000;

async function answers(url: string): Promise<boolean> {
	try {
		return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
	} catch {
		return false;
	}
}

/**
 * Starts n8n with its editor and its webhooks, and waits until it is ready for them.
 *
 * @param further settings of n8n, as environment variables
 */
export async function startN8n(
	folder: UserFolder,
	wantedPort?: number,
	further: NodeJS.ProcessEnv = {},
): Promise<N8nServer> {
	const port = wantedPort ?? (await freePort());
	const log = join(folder.path, 'n8n.log');
	const output = openSync(log, 'a');
	const supervisor = join(__dirname, 'supervisor.ts');
	const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
	const child = start(nodeBinary, [quiet, supervisor, nodeBinary, n8nProgram, 'start'], {
		cwd: folder.path,
		env: { ...(await n8nEnvironment(folder, port, further)), N8N_LOG_LEVEL: 'info', NO_COLOR: '1' },
		// The pipe stays open while this process lives: see the supervisor.
		stdio: ['pipe', output, output],
	});
	closeSync(output);
	const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));

	const url = `http://127.0.0.1:${port}`;
	const deadline = Date.now() + startTimeoutMs;
	while (!(await answers(`${url}/healthz/readiness`))) {
		const ended = child.exitCode !== null || child.signalCode !== null;
		if (ended || Date.now() > deadline) {
			await end(child);
			const why = ended ? 'it ended by itself' : `it was not ready after ${startTimeoutMs / 1000} s`;
			const lastLog = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
			throw new Error(`n8n did not start: ${why}. Its log ends so:\n${lastLog}`);
		}
		await sleep(250);
	}
	return { url, log, over, stop: () => end(child) };
}
