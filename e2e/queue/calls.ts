import autocannon, { type Result } from 'autocannon';

import type { Cluster } from './cluster';
import { emailOf } from './people';

/** The connections to n8n, as of a gateway: calls that come faster than n8n replies wait in it. */
export const connections = 100;

interface Calls {
	path: string;
	/** Part of everybody's address. */
	run: string;
	perSecond: number;
	amount: number;
}

export interface Answers {
	/** Email addresses of the calls that were answered with 2xx. */
	accepted: Set<string>;
	/** Calls that were answered otherwise. */
	refused: number;
	/** Calls that got no answer, or none within a minute. */
	unanswered: number;
	/** Milliseconds from a call to its answer. */
	latency: Pick<Result['latency'], 'p50' | 'p90' | 'p99' | 'max'>;
	seconds: number;
}

/** Calls a webhook at a steady rate, or as fast as it answers if that is slower. Each call has a patient of its own. */
export async function call(cluster: Cluster, { path, run, perSecond, amount }: Calls): Promise<Answers> {
	let sent = 0;
	const accepted = new Set<string>();
	let refused = 0;
	const since = Date.now();
	const { errors, latency } = await autocannon({
		url: `${cluster.webhookUrl}/webhook/${path}`,
		connections,
		overallRate: perSecond,
		amount,
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
	return { accepted, refused, unanswered: errors, latency, seconds: (Date.now() - since) / 1000 };
}

const patient = (email: string) => ({
	email,
	firstName: 'Robin',
	lastName: 'Vale',
	gender: 'female',
	phone: '+1 (604) 555-0120',
	dob: '1990-05-04',
});
