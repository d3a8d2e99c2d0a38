import { parseArgs } from 'node:util';

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
import { judge, type Verdict } from './verdict';

const sizes = {
	full: { scaling: 2_000, disturbed: 10_000, rate: 200, perSecond: 500, seconds: 20 },
	short: { scaling: 600, disturbed: 1_200, rate: 200, perSecond: 50, seconds: 10 },
};

const { values } = parseArgs({
	options: {
		short: { type: 'boolean', default: false },
		/** Puts the numbers into docs/scaling.md. */
		write: { type: 'boolean', default: false },
	},
});

runProgram(async () => {
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
		const verdicts = await measureAll(cluster, size);
		if (values.write) record(verdicts, `npm run test:queue${values.short ? ' -- --short' : ''}`);
		return judge(verdicts);
	} finally {
		await endAll();
		await deleteDataFolder(folder);
	}
});

async function measureAll(cluster: Cluster, size: typeof sizes.full): Promise<Verdict[]> {
	const { perSecond, seconds } = size;
	return [
		...(await step('1, 2 and 4 workers', () => scaling(cluster, size.scaling))),
		await step('A worker killed', () => workerKilled(cluster, size.disturbed)),
		await step('PostgreSQL and Redis restarted', () => servicesRestarted(cluster, size.disturbed)),
		await step('Sub-workflows', () => subWorkflows(cluster)),
		...(await step('The rate limit', () => rateLimit(cluster, size.rate))),
		...(await step('A burst of webhook calls', async () => {
			await cluster.setWorkers(2, 10);
			return await burst(cluster, { path: 'intake', perSecond, seconds });
		})),
	];
}
