import { startPlainServer, type PlainRequest } from './plain-server';

/**
 * A vendor of any kind that answers when a test says so. Logins are granted at once and count for nothing. What a
 * test waits for is an event, so that it can't depend on the speed of the machine.
 */
export async function startHoldingServer() {
	const held: Array<() => void> = [];
	const awaited: Array<{ count: number; reached: () => void }> = [];
	const bodies: unknown[] = [];
	const state = {
		/** The bodies of all requests, in the order of their arrival. */
		bodies,
		atOnce: 0,
		mostAtOnce: 0,
		/** Resolves when so many requests have come, in all. */
		arrived: async (count: number) =>
			await new Promise<void>((reached) => {
				if (bodies.length >= count) reached();
				else awaited.push({ count, reached });
			}),
		/** Answers those who wait, the last first. */
		answerAll: () => {
			for (const answer of held.splice(0).reverse()) answer();
		},
		/** Answers each request as it comes from now on. */
		open: false,
	};
	const server = await startPlainServer(async (request: PlainRequest) => {
		if (request.url.endsWith('/login')) return { body: { access_token: 'token' } };
		bodies.push(JSON.parse(request.body || 'null'));
		state.atOnce += 1;
		state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce);
		const answered = state.open ? undefined : new Promise<void>((resolve) => held.push(resolve));
		for (const { count, reached } of awaited) if (bodies.length >= count) reached();
		await answered;
		state.atOnce -= 1;
		return { body: {} };
	});
	return Object.assign(state, { url: server.url, close: server.close });
}

export type HoldingServer = Awaited<ReturnType<typeof startHoldingServer>>;
