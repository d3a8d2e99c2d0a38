import { setTimeout as sleep } from 'node:timers/promises';

import { runCommand } from '../src/command';

/** How many executions wait or run, by the lists that Bull keeps in Redis. */
async function queueDepth(redisPort: number): Promise<number> {
	let depth = 0;
	for (const list of ['wait', 'active']) {
		const args = ['-p', String(redisPort), 'llen', `bull:jobs:${list}`];
		const { stdout } = await runCommand('redis-cli', args, { what: 'Reading the queue', timeoutMs: 10_000 });
		depth += Number(stdout);
	}
	return depth;
}

/**
 * Waits until the queue is empty and stays so for a while: a parent may be between its arrival and the batches
 * that it sends.
 *
 * @returns when the queue was first seen empty, in milliseconds of the clock
 */
export async function untilDrained(redisPort: number, timeoutMs: number): Promise<number> {
	const deadline = Date.now() + timeoutMs;
	let since: number | undefined;
	while (Date.now() < deadline) {
		await sleep(500);
		if ((await queueDepth(redisPort)) > 0) since = undefined;
		else if (since === undefined) since = Date.now();
		else if (Date.now() - since > 2_500) return since;
	}
	throw new Error(`The queue was not empty after ${timeoutMs / 1000} s`);
}
