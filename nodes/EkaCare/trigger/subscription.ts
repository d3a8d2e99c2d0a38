import { randomBytes } from 'crypto';
import type { IHookFunctions } from 'n8n-workflow';
import { isEqual } from 'lodash';
import { z } from 'zod';
import { failureError } from '../../engine/define/failure';
import { dataObject, vendorId } from '../../engine/define/reply-shape';
import { readFields, talkTo, type Talk } from '../../engine/run/talk';
import { ekaCare } from '../vendor';
import { events } from './events';

/** Source: https://developer.eka.care/api-reference/connect/webhooks/register-webhook and its neighbours. */
const PATH = '/notification/v1/connect/webhook/subscriptions';

const listed = z.object({
	data: z.array(
		z
			.object({ id: vendorId, endpoint: z.string(), event_names: z.array(z.string()).nullish() })
			.nullable()
			.catch(null),
	),
});
const registered = z.object({ id: vendorId });

/** What the workflow's static data holds of its own subscription. */
const own = z.object({ subscriptionId: z.string(), signingKey: z.string().min(1) });

async function talk(context: IHookFunctions): Promise<Talk> {
	return await talkTo(context, ekaCare, context.getNodeParameter('authentication'));
}

function endpointOf(context: IHookFunctions): string {
	const url = context.getNodeWebhookUrl('default');
	if (url !== undefined) return url;
	throw failureError(context.getNode(), { sentence: 'n8n has no address for this webhook' });
}

function eventsOf(context: IHookFunctions): string[] {
	const advice = 'Choose at least one event in the node. Nothing was registered at Eka Care.';
	const values = readFields(context, { events }, { events: context.getNodeParameter('events', []) }, advice);
	return Array.isArray(values.events) ? values.events : [];
}

/** The subscriptions at Eka that lead to this very webhook. */
async function atEka(context: IHookFunctions, eka: Talk) {
	const { data } = await eka.ask({ method: 'GET', path: PATH }, listed, 'a list of webhooks');
	const endpoint = endpointOf(context);
	return data.flatMap((each) => (each?.endpoint === endpoint ? [each] : []));
}

/** Removes a subscription; one that is gone already is as good. */
async function remove(context: IHookFunctions, eka: Talk, id: string): Promise<void> {
	const answer = await eka.tryTo({ method: 'DELETE', path: `${PATH}/${encodeURIComponent(id)}` });
	if ('failure' in answer && answer.failure.status !== 404)
		throw failureError(context.getNode(), answer.failure);
}

/**
 * Whether the subscription that this workflow made is there and as wanted. One that leads to the same
 * address but was left behind, or was made for other events, is removed, so that it can be made anew: its
 * signing key is not known here.
 *
 * @throws NodeApiError or NodeOperationError with a sentence about what Eka or n8n said
 */
export async function subscriptionExists(context: IHookFunctions): Promise<boolean> {
	const wanted = eventsOf(context);
	const mine = own.safeParse(context.getWorkflowStaticData('node'));
	const eka = await talk(context);
	let exists = false;
	for (const { id, event_names } of await atEka(context, eka)) {
		const asWanted = mine.success && mine.data.subscriptionId === id && isEqual(event_names, wanted);
		if (asWanted) exists = true;
		else await remove(context, eka, id);
	}
	return exists;
}

/** Registers the webhook with a signing key of its own. @throws as subscriptionExists does */
export async function subscribe(context: IHookFunctions): Promise<boolean> {
	const endpoint = endpointOf(context);
	const signingKey = randomBytes(32).toString('hex');
	const body = {
		endpoint,
		event_names: eventsOf(context),
		signing_key: signingKey,
		protocol: endpoint.startsWith('https:') ? 'https' : 'http',
	};
	const eka = await talk(context);
	eka.secrets.add(signingKey);
	const reply = registered.safeParse(
		await eka.ask({ method: 'POST', path: PATH, body }, dataObject, 'a webhook'),
	);
	if (!reply.success) {
		throw failureError(context.getNode(), {
			sentence: 'Eka Care registered the webhook but did not tell its ID',
			advice: 'Try again: what was registered for this address is removed first.',
		});
	}
	Object.assign(context.getWorkflowStaticData('node'), { subscriptionId: reply.data.id, signingKey });
	return true;
}

/** Removes what this workflow registered. @throws as subscriptionExists does */
export async function unsubscribe(context: IHookFunctions): Promise<boolean> {
	const data = context.getWorkflowStaticData('node');
	const mine = own.safeParse(data);
	const eka = await talk(context);
	const ids = mine.success
		? [mine.data.subscriptionId]
		: (await atEka(context, eka)).map((subscription) => subscription.id);
	for (const id of ids) await remove(context, eka, id);
	for (const key of ['subscriptionId', 'signingKey', 'heard']) delete data[key];
	return true;
}
