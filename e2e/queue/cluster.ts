import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';

import { SandboxClient } from '../../sandbox/client';
import { demoCredentials, newWebhookKey } from '../src/demo-credentials';
import { freePort } from '../src/environment';
import { importCredentials, importWorkflows, publishWorkflow } from '../src/n8n-commands';
import { nodeBinary } from '../src/n8n-installation';
import { startN8nProcess } from '../src/n8n-server';
import { tarball } from '../src/package-tarball';
import { root } from '../src/paths';
import { crash, end } from '../src/processes';
import { hasEnded, supervised } from '../src/supervised';
import { installPackage, newUserFolder, type UserFolder } from '../src/user-folder';
import { acceptOnly, intakeAtOnce } from './intake-workflows';
import type { Service } from './services';
import { batchWorkflow, callingParent, spreadingParent } from './workflows';

export const uphealPerMinute = 300;
export const latencyMs = 50;

interface Worker {
	child: ChildProcess;
	log: string;
}

/** n8n main, a webhook process and any number of workers, with the services and the vendors they talk to. */
export class Cluster {
	private workers: Worker[] = [];

	private started = 0;

	private constructor(
		readonly folder: UserFolder,
		readonly sandbox: SandboxClient,
		readonly postgres: Service,
		readonly redis: Service,
		readonly webhookUrl: string,
		readonly webhookKey: string,
		private readonly front: Map<string, { child: ChildProcess; args: string[]; port: number }>,
	) {}

	static async start(postgres: Service, redis: Service): Promise<Cluster> {
		const folder: UserFolder = { ...(await newUserFolder('queue')), settings: settings(postgres, redis) };
		await installPackage(folder, tarball);
		const sandbox = await sandboxProcess(folder);
		const webhookKey = newWebhookKey();
		const health = await sandbox.health();
		await importCredentials(folder, demoCredentials(health, webhookKey));
		const webhookPort = await freePort();
		const webhookUrl = `http://127.0.0.1:${webhookPort}`;
		const workflows = [
			batchWorkflow('hippHealth'),
			batchWorkflow('upheal'),
			spreadingParent(webhookUrl),
			callingParent(),
			intakeAtOnce(folder.csv),
			acceptOnly(),
		];
		await importWorkflows(folder, workflows);
		for (const { id } of workflows) await publishWorkflow(folder, id);
		const cluster = new Cluster(folder, sandbox, postgres, redis, webhookUrl, webhookKey, new Map());
		await cluster.startFront('main', ['start'], await freePort());
		await cluster.startFront('webhook', ['webhook'], webhookPort);
		return cluster;
	}

	private async startFront(name: string, args: string[], port: number): Promise<void> {
		const { child } = await startN8nProcess(this.folder, { name, args, port });
		this.front.set(name, { child, args, port });
	}

	/** @param concurrency executions at once in each worker */
	async setWorkers(count: number, concurrency = 1): Promise<void> {
		await Promise.all(this.workers.map(({ child }) => end(child)));
		this.workers = await Promise.all(Array.from({ length: count }, () => this.newWorker(concurrency)));
	}

	private async newWorker(concurrency: number): Promise<Worker> {
		this.started += 1;
		// Several workers start at once, so the name is taken before anything is waited for.
		const name = `worker-${this.started}`;
		const port = await freePort();
		return await startN8nProcess(this.folder, {
			name,
			args: ['worker', `--concurrency=${concurrency}`],
			port,
			further: { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(port) },
		});
	}

	workerLogs(): string[] {
		return this.workers.map(({ log }) => log);
	}

	/** Kills the first worker with SIGKILL and starts another, as an orchestrator would. */
	async crashWorker(): Promise<void> {
		const [first, ...others] = this.workers;
		if (!first) throw new Error('There is no worker to kill');
		await crash(first.child);
		this.workers = [...others, await this.newWorker(1)];
	}

	/** Starts again what has ended by itself, as an orchestrator would. Gives the names. */
	async revive(): Promise<string[]> {
		const revived: string[] = [];
		for (const [name, { child, args, port }] of this.front) {
			if (!hasEnded(child)) continue;
			await this.startFront(name, args, port);
			revived.push(name);
		}
		const alive = this.workers.filter(({ child }) => !hasEnded(child));
		for (let missing = this.workers.length - alive.length; missing > 0; missing--) {
			alive.push(await this.newWorker(1));
			revived.push('worker');
		}
		this.workers = alive;
		return revived;
	}

	async post(path: string, body: object): Promise<void> {
		const reply = await fetch(`${this.webhookUrl}/webhook/${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-api-key': this.webhookKey },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(60_000),
		});
		if (reply.status !== 202)
			throw new Error(`n8n answered ${path} with ${reply.status}: ${await reply.text()}`);
	}
}

function settings(postgres: Service, redis: Service): NodeJS.ProcessEnv {
	return {
		EXECUTIONS_MODE: 'queue',
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(postgres.port),
		DB_POSTGRESDB_USER: 'n8n',
		DB_POSTGRESDB_DATABASE: 'postgres',
		DB_POSTGRESDB_POOL_SIZE: '10',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		// With these, n8n notices a killed worker's execution within seconds; its defaults take a minute.
		QUEUE_WORKER_LOCK_DURATION: '10000',
		QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
		QUEUE_WORKER_STALLED_INTERVAL: '5000',
		EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none',
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
	};
}

/** Starts the vendors in a process of their own, with the latency of a network. They accept duplicates. */
async function sandboxProcess(folder: UserFolder): Promise<SandboxClient> {
	const port = await freePort();
	const options = [
		'--port',
		String(port),
		'--allow-duplicates',
		'--latency',
		String(latencyMs),
		'--upheal-per-minute',
		String(uphealPerMinute),
	];
	const log = join(folder.path, 'sandbox.log');
	const args = ['--import', 'tsx', join(root, 'sandbox', 'start.ts'), ...options];
	supervised(nodeBinary, args, { cwd: root, env: process.env, log });
	const client = new SandboxClient(`http://127.0.0.1:${port}`);
	for (let attempt = 0; ; attempt++) {
		try {
			await client.health();
			return client;
		} catch (error) {
			if (attempt === 120) throw error;
			await new Promise((resolve) => setTimeout(resolve, 250));
		}
	}
}
