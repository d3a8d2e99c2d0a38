/**
 * Runs a program for as long as the process that started it lives. n8n's own Node runs this file as `node
 * supervisor.ts program arg …`, as the leader of a process group.
 *
 * A Ctrl-C is handled elsewhere. This is for a Jest or a CI runner that is killed: its pipe to this process
 * then closes, and n8n must not go on for ever.
 */
import { spawn } from 'node:child_process';

const graceMs = 10_000;
const [program = '', ...args] = process.argv.slice(2);

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', () => process.exit(1));
child.once('exit', (code) => process.exit(code ?? 1));

// The whole group receives these; this process ends when the program has.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => {});

process.stdin.resume();
process.stdin.once('end', () => {
	process.kill(-process.pid, 'SIGTERM');
	setTimeout(() => process.kill(-process.pid, 'SIGKILL'), graceMs);
});
