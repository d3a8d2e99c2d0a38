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

	/** Long enough that a run which goes on instead of stopping is told from one that stops. */
	const MUCH_LATER_MS = 5_000;

	async function cancelled(options: Record<string, number>, when: () => boolean) {
		const stop = new AbortController();
		const running = runVendor(sandbox(), hippCase, {
			people: crowd(hippCase, 60),
			options,
			onError: 'continueRegularOutput',
			signal: stop.signal,
		});
		await until(when);
		const begun = Date.now();
		stop.abort();
		const result = await running;
		expect(Date.now() - begun).toBeLessThan(MUCH_LATER_MS);
		const sent = requestsTo(sandbox(), hippCase).length;
		await new Promise((resolve) => setTimeout(resolve, 300));
		// What had left may still arrive; nothing begins any more.
		expect(requestsTo(sandbox(), hippCase)).toHaveLength(sent);
		return { result, sent };
	}

	it('a cancelled run sends nothing more', async () => {
		sandbox().faults.set([{ kind: 'latency', latencyMs: 50 }]);
		const { result, sent } = await cancelled(
			{ concurrency: 2 },
			() => requestsTo(sandbox(), hippCase).length >= 4,
		);
		expect(sent).toBeLessThanOrEqual(8);
		expect(result.run.status).toBe('canceled');
	});

	it('stops while it waits to repeat a request', async () => {
		sandbox().faults.set([{ kind: 'rateLimit', retryAfter: 50 }]);
		const { sent } = await cancelled({ concurrency: 3 }, () => requestsTo(sandbox(), hippCase).length >= 3);
		expect(sent).toBe(3);
	});

	it('stops while it waits for its pace', async () => {
		const { sent } = await cancelled(
			{ concurrency: 3, requestsPerMinute: 6 },
			() => requestsTo(sandbox(), hippCase).length >= 1,
		);
		expect(sent).toBe(1);
	});

	it('stops while a lost create waits to be looked up, and while a vendor hangs', async () => {
		sandbox().faults.set([{ kind: 'hang' }]);
		const { sent } = await cancelled({ concurrency: 2 }, () => requestsTo(sandbox(), hippCase).length >= 2);
		expect(sent).toBe(2);
	});

	it('tells the items that never left from those that were under way', async () => {
		const { result, sent } = await cancelled(
			{ concurrency: 3, requestsPerMinute: 6 },
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
