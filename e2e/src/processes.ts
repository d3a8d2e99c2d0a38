import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Processes started here and not yet over. Each leads a process group of its own. */
const running = new Set<ChildProcess>();

/** Set when everything is being ended: nobody would end what is started after that. */
let closed = false;

/**
 * Starts a program in its own process group. n8n and npm start further processes, and ending the group ends
 * those too. A Ctrl-C does not reach the group before this process has decided how to stop.
 */
export function start(program: string, args: string[], options: SpawnOptions): ChildProcess {
	if (closed) throw new Error(`${program} was not started: this command is stopping`);
	const child = spawn(program, args, { ...options, detached: true });
	running.add(child);
	child.once('exit', () => running.delete(child));
	child.once('error', () => running.delete(child));
	return child;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch (error) {
		// ESRCH: the group ended by itself in the meantime.
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}

/** Asks a process group to stop, and kills it when it has not stopped within `graceMs`. */
export async function end(child: ChildProcess, graceMs = 10_000): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	signalGroup(child, 'SIGTERM');
	const giveUp = new AbortController();
	const ended = await Promise.race([
		over.then(() => true),
		sleep(graceMs, false, { signal: giveUp.signal }).catch(() => true),
	]);
	giveUp.abort();
	if (ended) return;
	signalGroup(child, 'SIGKILL');
	await over;
}

/** Ends a process group at once, as a crash would: nothing in it gets a chance to tidy up. */
export async function crash(child: ChildProcess): Promise<void> {
	const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	signalGroup(child, 'SIGKILL');
	await over;
}

export async function endAll(): Promise<void> {
	closed = true;
	await Promise.all([...running].map((child) => end(child)));
}
