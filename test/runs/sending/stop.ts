import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo, runOperation } from '../run-operation';
import { byExpression, vendorCases } from '../../vendors';

describe('stop', () => {
	const sandbox = runningSandbox();

	describe.each(vendorCases)('Stop in mid-run at $label', (vendor) => {
		const people = Array.from({ length: 30 }, (_, n) => vendor.person(n));
		const created = () => requestsTo(sandbox(), vendor).length;

		it.each([undefined, 'continueRegularOutput', 'continueErrorOutput'] as const)(
			'ends the sending (on error: %s)',
			async (onError) => {
				sandbox().faults.set([{ kind: 'latency', latencyMs: 20, operationId: vendor.createOperationId }]);
				const stop = new AbortController();
				const running = runOperation(sandbox(), vendor, byExpression(vendor.person(0)), {
					items: people,
					signal: stop.signal,
					onError,
				});
				while (created() < 3) await new Promise((resolve) => setTimeout(resolve, 2));
				stop.abort();
				const { run } = await running;
				expect(run.status).toBe('canceled');
				const sentByThen = created();
				expect(sentByThen).toBeLessThan(6);
				await new Promise((resolve) => setTimeout(resolve, 100));
				expect(created()).toBe(sentByThen);
			},
		);
	});
});
