import { byExpression, vendorCases } from '../../vendors';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { startHoldingServer } from '../holding-server';
import { runOperation } from '../run-operation';

describe('stop', () => {
	const sandbox = runningSandbox();

	describe.each(vendorCases)('in mid-run at $label', (vendor) => {
		const people = Array.from({ length: 30 }, (_, n) => vendor.person(n));

		it.each([undefined, 'continueRegularOutput', 'continueErrorOutput'] as const)(
			'ends the sending (on error: %s)',
			async (onError) => {
				const server = await startHoldingServer();
				const stop = new AbortController();
				const running = runOperation(sandbox(), vendor, byExpression(vendor.person(0)), {
					credentials: vendor.credentialsAt(server.url),
					items: people,
					signal: stop.signal,
					onError,
				});
				for (const count of [1, 2, 3]) {
					await server.arrived(count);
					if (count < 3) server.answerAll();
				}
				stop.abort();
				server.open = true;
				server.answerAll();
				expect((await running).run.status).toBe('canceled');
				await new Promise((resolve) => setTimeout(resolve, 100));
				expect(server.bodies).toHaveLength(3);
				await server.close();
			},
		);
	});
});
