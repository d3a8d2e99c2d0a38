import { type VendorCase } from '../../vendors';
import { hippCase } from '../../vendors/hipp-health';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { jsons, runVendor } from '../run-vendor';

describe('cancel', () => {
	const sandbox = runningSandbox();
	const crowd = (vendor: VendorCase, size: number) =>
		Array.from({ length: size }, (_none, n) => vendor.person(n));
	const until = async (condition: () => boolean) => {
		while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
	};

	async function cancelled(options: Record<string, number>, when: () => boolean) {
		const stop = new AbortController();
		const running = runVendor(sandbox(), hippCase, {
			people: crowd(hippCase, 60),
			options,
			onError: 'continueRegularOutput',
			signal: stop.signal,
		});
		await until(when);
		stop.abort();
		const result = await running;
		const sent = requestsTo(sandbox(), hippCase).length;
		await new Promise((resolve) => setTimeout(resolve, 300));
		// What had left may still arrive; nothing begins any more.
		expect(requestsTo(sandbox(), hippCase)).toHaveLength(sent);
		return { result, sent };
	}

	it('stops while it waits to repeat a request', async () => {
		sandbox().faults.set([{ kind: 'rateLimit', retryAfter: 50 }]);
		const { sent } = await cancelled({ concurrency: 3 }, () => requestsTo(sandbox(), hippCase).length >= 3);
		expect(sent).toBe(3);
	});

	it('stops while it waits for its pace', async () => {
		// Two a minute: none but the first is due, however slow the machine.
		const { result, sent } = await cancelled(
			{ concurrency: 3, requestsPerMinute: 2 },
			() => requestsTo(sandbox(), hippCase).length >= 1,
		);
		expect(result.run.status).toBe('canceled');
		expect(sent).toBe(1);
	});

	it('stops while a lost create waits to be looked up, and while a vendor hangs', async () => {
		sandbox().faults.set([{ kind: 'hang' }]);
		const { sent } = await cancelled({ concurrency: 2 }, () => requestsTo(sandbox(), hippCase).length >= 2);
		expect(sent).toBe(2);
	});

	it('tells the items that never left from those that were under way', async () => {
		const { result, sent } = await cancelled(
			{ concurrency: 3, requestsPerMinute: 2 },
			() => requestsTo(sandbox(), hippCase).length >= 1,
		);
		const errors = jsons(result).flatMap(({ error }) => (error === undefined ? [] : [String(error)]));
		expect(
			errors.filter((error) => error.includes('stopped before this item was sent')).length,
		).toBeGreaterThan(0);
		expect(errors.filter((error) => error.includes('not known') && !error.endsWith('[item 0]'))).toEqual([]);
		expect(sent).toBe(1);
	});
});
