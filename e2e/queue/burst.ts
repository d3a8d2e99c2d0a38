import autocannon from 'autocannon';

import type { Cluster } from './cluster';
import { census, emailOf } from './people';
import { untilDrained } from './queue-depth';
import type { Verdict } from './verdict';

interface Burst {
	path: string;
	perSecond: number;
	seconds: number;
}

const run = 'burst';

/** (d) Webhook calls at a steady rate, each with a patient of its own; what is accepted must exist once. */
export async function burst(cluster: Cluster, { path, perSecond, seconds }: Burst): Promise<Verdict[]> {
	await cluster.sandbox.reset();
	const wanted = perSecond * seconds;
	let sent = 0;
	const accepted = new Set<string>();
	let refused = 0;
	const since = Date.now();
	const result = await autocannon({
		url: `${cluster.webhookUrl}/webhook/${path}`,
		connections: 100,
		overallRate: perSecond,
		amount: wanted,
		timeout: 60,
		requests: [
			{
				method: 'POST',
				headers: { 'content-type': 'application/json', 'x-api-key': cluster.webhookKey },
				setupRequest: (request, context) => {
					const email = emailOf(run, sent);
					sent += 1;
					Object.assign(context, { email });
					return { ...request, body: JSON.stringify(patient(email)) };
				},
				onResponse: (status, _body, context) => {
					const email: unknown = Reflect.get(context, 'email');
					if (status >= 200 && status < 300 && typeof email === 'string') accepted.add(email);
					else refused += 1;
				},
			},
		],
	});
	const tookSeconds = (Date.now() - since) / 1000;
	await untilDrained(cluster.redis.port, 10 * 60_000);
	const workSeconds = (Date.now() - since) / 1000;
	const { lost, duplicates } = census(await cluster.sandbox.people('carePortals'), accepted, run);
	const { p50, p90, p99, max } = result.latency;
	const answered = accepted.size / tookSeconds;
	return [
		{
			goal: `${perSecond} webhook calls a second for ${seconds} s accepted`,
			met: accepted.size >= wanted && tookSeconds <= seconds * 1.05,
			measured: `${accepted.size} of ${wanted} accepted in ${tookSeconds.toFixed(1)} s, ${answered.toFixed(0)} a second (${((100 * answered) / perSecond).toFixed(0)} %); ${refused} refused, ${result.errors} without a reply; reply after ${p50} ms (median), ${p90} (p90), ${p99} (p99), ${max} (longest); all carried out after ${workSeconds.toFixed(0)} s`,
		},
		{
			goal: 'No accepted call lost, no patient twice',
			met: accepted.size > 0 && lost + duplicates === 0,
			measured: `${lost} lost, ${duplicates} twice, of ${accepted.size} accepted`,
		},
	];
}

const patient = (email: string) => ({
	email,
	firstName: 'Robin',
	lastName: 'Vale',
	gender: 'female',
	phone: '+1 (604) 555-0120',
	dob: '1990-05-04',
});
