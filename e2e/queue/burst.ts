import type { Verdict } from '../../bench/verdict';
import { call, connections } from './calls';
import type { Cluster } from './cluster';
import { census } from './people';
import { untilDrained } from './queue-depth';

interface Burst {
	perSecond: number;
	seconds: number;
}

const run = 'burst';
const drainMs = 10 * 60_000;
/** The most calls of the webhook with nothing behind it: its pace shows soon. */
const bareCalls = 1_000;
/** The least share of that pace that is no worse: the workers share the cores with the webhook process. */
const leastShare = 0.5;

/** Calls a webhook, each time with a patient of its own. Every accepted patient must exist once. */
export async function burst(cluster: Cluster, { perSecond, seconds }: Burst): Promise<Verdict[]> {
	await cluster.sandbox.reset();
	const amount = perSecond * seconds;
	const since = Date.now();
	const answers = await call(cluster, { path: 'intake', run, perSecond, amount });
	await untilDrained(cluster.redis.port, drainMs);
	const workSeconds = (Date.now() - since) / 1000;
	const { accepted, refused, unanswered, latency } = answers;
	const { lost, duplicates } = census(await cluster.sandbox.people('carePortals'), accepted, run);

	const bareAmount = Math.min(amount, bareCalls);
	const bare = await call(cluster, { path: 'accept-only', run, perSecond, amount: bareAmount });
	await untilDrained(cluster.redis.port, drainMs);
	const rate = accepted.size / answers.seconds;
	const bareRate = bare.accepted.size / bare.seconds;
	const isNoWorse = bare.accepted.size === bareAmount && rate >= leastShare * bareRate;
	return [
		{
			goal: `${amount} webhook calls, up to ${perSecond} a second over ${connections} connections: all accepted, none lost, no patient twice`,
			met: accepted.size === amount && lost + duplicates === 0,
			measured: `${accepted.size} of ${amount} accepted, ${refused} refused, ${unanswered} without a reply; ${lost} lost, ${duplicates} twice; reply after ${latency.p50} ms (median), ${latency.p90} (p90), ${latency.p99} (p99), ${latency.max} (longest); all carried out after ${workSeconds.toFixed(0)} s`,
		},
		{
			goal: `They are accepted at ${perSecond} a second`,
			met: answers.seconds <= seconds * 1.05,
			measured: `in ${answers.seconds.toFixed(1)} s, ${rate.toFixed(0)} a second; n8n with nothing behind the webhook: ${bareRate.toFixed(0)} a second`,
			known: isNoWorse
				? `these cores are full with n8n's own work on a call. With nothing behind the webhook they take ${bareRate.toFixed(0)} a second, ${((100 * bareRate) / perSecond).toFixed(0)} % of that pace; with the patient created by the workers, ${((100 * rate) / bareRate).toFixed(0)} % of what they take.`
				: undefined,
		},
	];
}
