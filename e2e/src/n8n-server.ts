import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort, n8nEnvironment } from './environment';
import { eventually } from './eventually';
import { n8nProgram, nodeBinary } from './n8n-installation';
import { end } from './processes';
import { hasEnded, supervised } from './supervised';
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
	const { child, log } = await startN8nProcess(folder, { name: 'n8n', args: ['start'], port, further });
	const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const url = `http://127.0.0.1:${port}`;
	// n8n 1 says that it is ready before it has the addresses that the editor asks.
	await eventually('the editor’s addresses', async () => await answers(`${url}/rest/settings`), Boolean);
	return { url, log, over, stop: () => end(child) };
}

interface N8nProcess {
	/** Its log is <name>.log in the user folder. */
	name: string;
	args: string[];
	/** Where it says that it is ready. */
	port: number;
	further?: NodeJS.ProcessEnv;
}

/** Starts one of n8n's processes and waits until it says that it is ready. */
export async function startN8nProcess(
	folder: UserFolder,
	{ name, args, port, further }: N8nProcess,
): Promise<{ child: ChildProcess; log: string }> {
	const log = join(folder.path, `${name}.log`);
	const child = supervised(nodeBinary, [n8nProgram, ...args], {
		cwd: folder.path,
		env: { ...(await n8nEnvironment(folder, port, further)), N8N_LOG_LEVEL: 'info', NO_COLOR: '1' },
		log,
	});
	const deadline = Date.now() + startTimeoutMs;
	while (!(await answers(`http://127.0.0.1:${port}/healthz/readiness`))) {
		const ended = hasEnded(child);
		if (ended || Date.now() > deadline) {
			await end(child);
			const why = ended ? 'it ended by itself' : `it was not ready after ${startTimeoutMs / 1000} s`;
			const lastLog = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n');
			throw new Error(`${name} did not start: ${why}. Its log ends so:\n${lastLog}`);
		}
		await sleep(250);
	}
	return { child, log };
}
