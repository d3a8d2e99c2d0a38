import { parseArgs } from 'node:util';

import { judge, line, type Verdict } from '../../bench/verdict';
import { CommandFailed } from '../src/command';
import { prepare } from '../src/host';
import { runProgram } from '../src/main-program';
import { endAll } from '../src/processes';
import { step } from '../src/progress';
import { burst } from './burst';
import { Cluster } from './cluster';
import { servicesRestarted, workerKilled } from './disturbance';
import { rateLimit } from './rate-limit';
import { record } from './record';
import { scaling } from './scaling';
import { deleteDataFolder, haveServices, newDataFolder, privatePostgres, privateRedis } from './services';
import { subWorkflows } from './sub-workflows';

const sizes = {
	full: { scaling: 1_200, disturbed: 10_000, rate: 180, perSecond: 500, seconds: 20 },
	short: { scaling: 400, disturbed: 1_200, rate: 180, perSecond: 50, seconds: 10 },
};

const { values } = parseArgs({
	options: {
		short: { type: 'boolean', default: false },
		/** Parts to run, for instance --only burst --only rate; all when absent. */
		only: { type: 'string', multiple: true, default: [] },
		/** Puts the numbers into docs/scaling.md. */
		write: { type: 'boolean', default: false },
		/** Exits 0 when every miss is a known one. */
		known: { type: 'boolean', default: false },
	},
});

type Size = typeof sizes.full;

/** The parts, in the order in which they run. */
const parts: Record<string, (cluster: Cluster, size: Size) => Promise<Verdict[]>> = {
	scaling: (cluster, size) => scaling(cluster, size.scaling),
	killed: async (cluster, size) => [await workerKilled(cluster, size.disturbed)],
	restarted: async (cluster, size) => [await servicesRestarted(cluster, size.disturbed)],
	calls: async (cluster) => [await subWorkflows(cluster)],
	burst: async (cluster, { perSecond, seconds }) => {
		await cluster.setWorkers(2, 10);
		return await burst(cluster, { perSecond, seconds });
	},
	rate: (cluster, size) => rateLimit(cluster, size.rate),
};

async function measureAll(cluster: Cluster, size: Size, only: string[]): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const [name, measure] of Object.entries(parts)) {
		if (only.length === 0 || only.includes(name)) {
			const reached = await step(name, () => measure(cluster, size));
			console.log(reached.map(line).join('\n'));
			verdicts.push(...reached);
		}
	}
	return verdicts;
}

runProgram(async () => {
	const unknown = values.only.filter((name) => !(name in parts));
	if (unknown.length > 0) {
		throw new CommandFailed(
			`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`,
		);
	}
	if (values.write && values.only.length > 0) {
		throw new CommandFailed('--write takes a whole run: leave --only out');
	}
	const size = values.short ? sizes.short : sizes.full;
	console.log("n8n's queue mode: main, webhook process and workers on PostgreSQL and Redis of their own\n");
	await prepare();
	const programs = await haveServices();
	const folder = await newDataFolder();
	try {
		const postgres = await privatePostgres(programs, folder);
		const redis = await privateRedis(folder);
		const cluster = await step('Starting PostgreSQL, Redis, n8n and the sandbox', async () => {
			await Promise.all([postgres.start(), redis.start()]);
			return await Cluster.start(postgres, redis);
		});
		const verdicts = await measureAll(cluster, size, values.only);
		if (values.write) record(verdicts, `npm run test:queue${values.short ? ' -- --short' : ''}`);
		return judge(verdicts, values.known);
	} finally {
		await endAll();
		await deleteDataFolder(folder);
	}
});
