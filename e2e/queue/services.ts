import type { ChildProcess } from 'node:child_process';
import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { CommandFailed, runCommand } from '../src/command';
import { freePort } from '../src/environment';
import { end } from '../src/processes';
import { supervised } from '../src/supervised';

/** A PostgreSQL or a Redis for this run alone, on loopback, in a temporary folder. */
export interface Service {
	port: number;
	start(): Promise<void>;
	stop(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;
const debian = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs, which Debian keeps off the path. The newest version counts. */
function postgresPrograms(): string | undefined {
	if (!existsSync(debian)) return undefined;
	const version = readdirSync(debian)
		.filter((each) => existsSync(join(debian, each, 'bin', 'initdb')))
		.sort((a, b) => Number(b) - Number(a))[0];
	return version === undefined ? undefined : join(debian, version, 'bin');
}

const hasRedis = () =>
	['/usr/bin', '/usr/local/bin'].some((folder) => existsSync(join(folder, 'redis-server')));

/** Installs Debian's packages of both, if they are missing and this process may. */
export async function haveServices(): Promise<string> {
	if (postgresPrograms() === undefined || !hasRedis()) {
		if (!isRoot || !existsSync('/usr/bin/apt-get')) {
			throw new CommandFailed(
				'Queue mode needs PostgreSQL and Redis. Install them (Debian: apt-get install postgresql redis-server) and run this again.',
			);
		}
		const options = { what: 'Installing PostgreSQL and Redis', timeoutMs: 10 * 60_000 };
		await runCommand('apt-get', ['update'], options);
		await runCommand('apt-get', ['install', '-y', 'postgresql', 'redis-server'], options);
	}
	const programs = postgresPrograms();
	if (programs === undefined)
		throw new CommandFailed(`PostgreSQL is not in ${debian}, where Debian puts it.`);
	return programs;
}

/** PostgreSQL refuses to run as root. */
const asPostgres = (args: string[]) =>
	isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', ...args] : args;

async function run(args: string[], what: string): Promise<void> {
	const [program = '', ...rest] = args;
	await runCommand(program, rest, { what, timeoutMs: 60_000, cwd: tmpdir() });
}

async function untilItAnswers(probe: string[], what: string): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			return await run(probe, what);
		} catch (error) {
			if (attempt === 60) throw error;
			await sleep(500);
		}
	}
}

interface Parts {
	port: number;
	log: string;
	command: string[];
	probe: string[];
	what: string;
	/** The command that stops it, where a signal to its process group is not the way. */
	stopping?: string[];
}

function service({ port, log, command, probe, what, stopping }: Parts): Service {
	let child: ChildProcess | undefined;
	return {
		port,
		start: async () => {
			const [program = '', ...args] = command;
			child = supervised(program, args, { cwd: tmpdir(), env: process.env, log });
			await untilItAnswers(probe, what);
		},
		stop: async () => {
			if (stopping) await run(stopping, `Stopping: ${what}`);
			if (child) await end(child);
		},
	};
}

/** The folder in which both keep their data. The caller deletes it at the end. */
export async function newDataFolder(): Promise<string> {
	// A path without links: PostgreSQL's own user must be able to reach it.
	return await mkdtemp(join(realpathSync(tmpdir()), 'n8n-queue-'));
}

export const deleteDataFolder = async (folder: string) => await rm(folder, { recursive: true, force: true });

export async function privatePostgres(programs: string, folder: string): Promise<Service> {
	const port = await freePort();
	const data = join(folder, 'postgres');
	await mkdir(data);
	if (isRoot) {
		const id = async (flag: string) =>
			Number(
				(await runCommand('id', [flag, 'postgres'], { what: 'Finding postgres', timeoutMs: 5_000 })).stdout,
			);
		const [user, group] = [await id('-u'), await id('-g')];
		await chown(folder, user, group);
		await chown(data, user, group);
	}
	await run(
		asPostgres([join(programs, 'initdb'), '-D', data, '-U', 'n8n', '-A', 'trust', '-E', 'UTF8']),
		'Creating a PostgreSQL cluster',
	);
	return service({
		port,
		log: join(folder, 'postgres.log'),
		command: asPostgres([
			join(programs, 'postgres'),
			'-D',
			data,
			'-p',
			String(port),
			'-c',
			'listen_addresses=127.0.0.1',
			'-c',
			'unix_socket_directories=',
			'-c',
			'max_connections=200',
		]),
		probe: [
			join(programs, 'psql'),
			'-h',
			'127.0.0.1',
			'-p',
			String(port),
			'-U',
			'n8n',
			'-c',
			'select 1',
			'postgres',
		],
		what: 'Starting PostgreSQL',
		// On SIGTERM PostgreSQL would wait until n8n has hung up, and n8n connects again and again.
		stopping: asPostgres([join(programs, 'pg_ctl'), 'stop', '-D', data, '-m', 'fast', '-w']),
	});
}

/** A Redis with its journal on disk: n8n's queue survives a restart. */
export async function privateRedis(folder: string): Promise<Service> {
	const port = await freePort();
	const data = join(folder, 'redis');
	await mkdir(data);
	return service({
		port,
		log: join(folder, 'redis.log'),
		command: [
			'redis-server',
			'--bind',
			'127.0.0.1',
			'--port',
			String(port),
			'--dir',
			data,
			'--appendonly',
			'yes',
		],
		probe: ['redis-cli', '-p', String(port), 'ping'],
		what: 'Starting Redis',
	});
}
