import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

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

export function eventName(body: IDataObject): string | undefined {
	const read = delivery.parse(body);
	return read.event ?? read.event_type ?? read.payload?.event ?? read.event_id;
}
