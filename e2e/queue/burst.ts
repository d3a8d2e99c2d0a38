import { call, connections } from './calls';
import type { Cluster } from './cluster';
import { census } from './people';
import { untilDrained } from './queue-depth';
import type { Verdict } from './verdict';

interface Burst {
	perSecond: number;
	seconds: number;
}

const run = 'burst';
const drainMs = 10 * 60_000;
/** Of what n8n takes with nothing behind its webhook: the workers share the cores with the webhook process. */
const leastShare = 0.5;

/** (d) Webhook calls, each with a patient of its own; what is accepted must exist once. */
export async function burst(cluster: Cluster, { perSecond, seconds }: Burst): Promise<Verdict[]> {
	await cluster.sandbox.reset();
	const amount = perSecond * seconds;
	const since = Date.now();
	const answers = await call(cluster, { path: 'intake', run, perSecond, amount });
	await untilDrained(cluster.redis.port, drainMs);
	const workSeconds = (Date.now() - since) / 1000;
	const { accepted, refused, unanswered, latency } = answers;
	const { lost, duplicates } = census(await cluster.sandbox.people('carePortals'), accepted, run);

	const bare = await call(cluster, { path: 'accept-only', run, perSecond, amount: Math.min(amount, 1_000) });
	await untilDrained(cluster.redis.port, drainMs);
	const rate = accepted.size / answers.seconds;
	const bareRate = bare.accepted.size / bare.seconds;
	return [
		{
			goal: `${perSecond} webhook calls a second for ${seconds} s, over ${connections} connections: all accepted, none lost, no patient twice`,
			met: accepted.size === amount && lost + duplicates === 0,
			measured: `${accepted.size} of ${amount} accepted, ${refused} refused, ${unanswered} without a reply; ${lost} lost, ${duplicates} twice; reply after ${latency.p50} ms (median), ${latency.p90} (p90), ${latency.p99} (p99), ${latency.max} (longest); all carried out after ${workSeconds.toFixed(0)} s`,
		},
		{
			goal: `They are accepted as fast as they come`,
			met: answers.seconds <= seconds * 1.05,
			measured: `in ${answers.seconds.toFixed(1)} s, ${rate.toFixed(0)} a second; n8n with nothing behind the webhook: ${bareRate.toFixed(0)} a second`,
			known: {
				noWorse: rate >= leastShare * bareRate,
				why: `these cores are full with n8n's own work on a call. With nothing behind the webhook they take ${bareRate.toFixed(0)} a second, ${((100 * bareRate) / perSecond).toFixed(0)} % of what came; with the patient created by the workers, ${((100 * rate) / bareRate).toFixed(0)} % of that.`,
			},
		},
	];
}
