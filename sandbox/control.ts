import type { FastifyInstance, FastifyReply } from 'fastify';

import { faultSetting } from './fault-rules';
import type { Sandbox } from './sandbox';
import { isVendorKey, vendorKeys, type VendorKey } from './vendor-key';
import { ekaEvent } from './vendors/eka-care/deliveries';

interface VendorQuery {
	Querystring: { vendor?: string };
}

/** Gives another process the powers that a test in this process has. */
export function addControlRoutes(app: FastifyInstance, sandbox: () => Sandbox): void {
	app.get('/_sandbox/health', () => ({ status: 'ok', bases: sandbox().bases }));

	app.get<VendorQuery>('/_sandbox/journal', ({ query }, reply) =>
		forVendor(query.vendor, reply, (vendor) => sandbox().journal(vendor)),
	);
	app.delete('/_sandbox/journal', (_request, reply) => {
		sandbox().clearJournal();
		return reply.code(204).send();
	});

	app.get('/_sandbox/faults', () => sandbox().faults.list());
	app.put('/_sandbox/faults', ({ body }, reply) => {
		const setting = faultSetting.safeParse(parsed(body));
		if (!setting.success) return reply.code(400).send({ message: setting.error.message });
		sandbox().faults.set(setting.data.rules, { seed: setting.data.seed });
		return reply.send(sandbox().faults.list());
	});
	app.delete('/_sandbox/faults', (_request, reply) => {
		sandbox().faults.clear();
		return reply.code(204).send();
	});

	app.get<VendorQuery>('/_sandbox/people', ({ query }, reply) =>
		forVendor(query.vendor ?? '', reply, (vendor) => (vendor ? sandbox().people(vendor) : [])),
	);
	app.post('/_sandbox/reset', (_request, reply) => {
		sandbox().reset();
		return reply.code(204).send();
	});
	app.post('/_sandbox/fire-eka-event', async ({ body }, reply) => {
		const event = ekaEvent.safeParse(parsed(body));
		if (!event.success) return reply.code(400).send({ message: event.error.message });
		return reply.send(await sandbox().fireEkaEvent(event.data));
	});
	app.post('/_sandbox/expire-eka-tokens', (_request, reply) => {
		sandbox().expireEkaTokens();
		return reply.code(204).send();
	});
}

function forVendor(
	text: string | undefined,
	reply: FastifyReply,
	list: (vendor: VendorKey | undefined) => object[],
): FastifyReply {
	if (text === undefined) return reply.send(list(undefined));
	if (isVendorKey(text)) return reply.send(list(text));
	return reply.code(400).send({ message: `vendor must be one of ${vendorKeys.join(', ')}` });
}

/** Bodies reach the handlers as text, for the vendors' sake: they have their own words for bad JSON. */
function parsed(body: unknown): unknown {
	try {
		return JSON.parse(typeof body === 'string' ? body : '');
	} catch {
		return undefined;
	}
}
