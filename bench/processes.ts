import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Running {
	readonly process: ChildProcess;
	readonly firstLine: string;
	stop(): Promise<void>;
}

/** Starts a program of this folder and waits for its first line. */
export async function start(program: string, parameters: readonly string[]): Promise<Running> {
	const child = fork(join(__dirname, program), parameters, {
		execArgv: ['--expose-gc', '--max-old-space-size=4096', '--import', 'tsx'],
		stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
	});
	if (child.stdout === null) throw new Error(`${program} has no output`);
	const lines = createInterface({ input: child.stdout });
	const first = await Promise.race([once(lines, 'line'), once(child, 'exit')]);
	const [firstLine] = first;
	if (typeof firstLine !== 'string')
		throw new Error(`${program} ended with code ${String(firstLine)} before it printed a line`);
	return {
		process: child,
		firstLine,
		stop: async () => {
			if (child.exitCode !== null) return;
			const ended = once(child, 'exit');
			child.kill();
			await ended;
		},
	};
}

/**
 * Runs a measuring program and gives the JSON that it prints. Each measurement has a process of its own, so
 * that its code was not warmed up by another.
 */
export async function measure<Result>(program: string, task: object): Promise<Result> {
	const running = await start(program, [JSON.stringify(task)]);
	await running.stop();
	return JSON.parse(running.firstLine) as Result;
}

/** @param delay milliseconds before each answer */
export async function withServer<Result>(
	delay: number,
	work: (url: string) => Promise<Result>,
): Promise<Result> {
	const server = await start('fast-server.ts', [String(delay)]);
	try {
		return await work(`http://127.0.0.1:${server.firstLine}`);
	} finally {
		await server.stop();
	}
}
