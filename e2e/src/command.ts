import type { SpawnOptions } from 'node:child_process';

import { end, start } from './processes';

interface CommandOptions extends SpawnOptions {
	/** What is being done, for the message when it goes wrong. */
	what: string;
	timeoutMs: number;
}

interface CommandResult {
	stdout: string;
	stderr: string;
}

export class CommandFailed extends Error {}

const lastLines = (text: string, count: number) => text.trimEnd().split('\n').slice(-count).join('\n');

/** Runs a program to its end and gives what it printed. The error of a failure shows the last lines of that. */
export async function runCommand(
	program: string,
	args: string[],
	options: CommandOptions,
): Promise<CommandResult> {
	const { what, timeoutMs, ...spawnOptions } = options;
	const child = start(program, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
	const stdout: Buffer[] = [];
	const stderr: Buffer[] = [];
	child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));

	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		void end(child, 2_000);
	}, timeoutMs);
	const ending = await new Promise<string>((resolve) => {
		child.once('error', (error) => resolve(error.message));
		// "close", not "exit": the pipes may still hold output when the process is gone.
		child.once('close', (code, signal) =>
			resolve(code === 0 ? '' : `it ended with ${signal ?? `code ${code}`}`),
		);
	});
	clearTimeout(timer);

	const result = {
		stdout: Buffer.concat(stdout).toString('utf8'),
		stderr: Buffer.concat(stderr).toString('utf8'),
	};
	if (timedOut || ending !== '') {
		const why = timedOut ? `it took longer than ${Math.round(timeoutMs / 1000)} s` : ending;
		const printed = lastLines(`${result.stdout}\n${result.stderr}`, 30);
		throw new CommandFailed(`${what} did not work: ${why}.\n${program} ${args.join(' ')}\n${printed}`);
	}
	return result;
}
