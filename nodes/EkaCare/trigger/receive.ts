import { jsonParse, type IDataObject, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import { z } from 'zod';
import { dataObject } from '../../engine/define/reply-shape';
import { isReplay } from './replays';
import { accepted } from './signature';

const name = z.string().min(1).optional().catch(undefined);

/**
 * Where the vendor's pages put an event's name: `event` on most, `event_type` on the page of samples, and
 * `event_id` with the event itself below `payload` for EkaScribe.
 */
const delivery = z.object({
	event: name,
	event_type: name,
	event_id: name,
	payload: z.object({ event: name }).optional().catch(undefined),
});

/**
 * Receives a delivery: starts the workflow for a selected event that Eka signed just now, answers 200 and
 * nothing more for another event, and 401 for whatever is not to be believed.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const data = context.getWorkflowStaticData('node');
	const now = Math.floor(Date.now() / 1000);
	const header = context.getHeaderData()['eka-webhook-signature'];
	const bytes = await rawBody(context);
	const delivery = accepted(header, bytes, String(data.signingKey ?? ''), now);
	if (delivery === undefined) return reply(context, 401, 'The signature is missing, wrong or too old');
	const { replay, keep } = isReplay(delivery, data.heard, now);
	if (replay) return reply(context, 401, 'This delivery was received before');
	data.heard = keep;
	// Read from what was signed, whatever the request says its content type is.
	const body = dataObject.safeParse(jsonParse(bytes.toString('utf8'), { fallbackValue: undefined }));
	if (!body.success) return reply(context, 400, 'The body is no JSON object');
	const event = eventName(body.data);
	const selected: unknown = context.getNodeParameter('events', []);
	if (event === undefined || !Array.isArray(selected) || !selected.includes(event))
		return reply(context, 200, 'This event does not start the workflow');
	// The vendor's delivery as it is, with the event's name where most pages have it.
	const json = 'event' in body.data ? body.data : { event, ...body.data };
	return { ...reply(context, 200, 'Workflow was started'), workflowData: [[{ json }]] };
}

export function eventName(body: IDataObject): string | undefined {
	const read = delivery.parse(body);
	return read.event ?? read.event_type ?? read.payload?.event ?? read.event_id;
}

/** The bytes that were signed: JSON that was read and written again need not be the same. */
async function rawBody(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject();
	if (request.rawBody === undefined) await request.readRawBody();
	return request.rawBody ?? Buffer.alloc(0);
}

/**
 * Replies here, not through n8n: where n8n replies (seen in 2.41), starting the workflow makes it forget that
 * the static data was changed, and the delivery would be heard again after a restart.
 */
function reply(context: IWebhookFunctions, status: number, message: string): IWebhookResponseData {
	context.getResponseObject().status(status).json({ message });
	return { noWebhookResponse: true };
}
