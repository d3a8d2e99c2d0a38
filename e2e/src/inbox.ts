import fastify from 'fastify';

import { eventually } from './eventually';

/** A web server on this machine to which a workflow under test sends what it wants to tell. */
export interface Inbox {
	readonly url: string;
	/** The bodies received so far. */
	readonly received: unknown[];
	/** Waits until so many have been received; fails when they do not come. */
	expect(count: number): Promise<unknown[]>;
	close(): Promise<void>;
}

export async function openInbox(): Promise<Inbox> {
	const app = fastify({ forceCloseConnections: true });
	const received: unknown[] = [];
	app.post('/', ({ body }) => {
		received.push(body);
		return {};
	});
	const url = await app.listen({ host: '127.0.0.1', port: 0 });
	return {
		url: `${url}/`,
		received,
		expect: async (count) =>
			await eventually(
				`${count} messages`,
				() => received,
				({ length }) => length >= count,
			),
		close: async () => await app.close(),
	};
}
