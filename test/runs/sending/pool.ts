import { vendorCases, type VendorCase } from '../../vendors';
import { hippCase } from '../../vendors/hipp-health';
import { uphealCase } from '../../vendors/upheal';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { jsons, runVendor, writes } from '../run-vendor';

describe('pool', () => {
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const unpaced = { requestsPerMinute: 0 };
	const crowd = (vendor: VendorCase, size: number) =>
		Array.from({ length: size }, (_none, n) => vendor.person(n));

	/** The most requests that were at the vendor at one time. */
	function mostAtOnce(vendor: VendorCase): number {
		const entries = requestsTo(sandbox(), vendor);
		return Math.max(
			...entries.map(
				({ at }) => entries.filter((other) => other.at <= at && (other.finishedAt ?? Infinity) > at).length,
			),
		);
	}

	describe.each(vendorCases)('$key', (vendor) => {
		it('keeps to its concurrency, uses it, and puts items out in the order of the input', async () => {
			// The earlier of two neighbours often takes longer.
			sandbox().faults.set([
				{ kind: 'latency', latencyMs: 40 },
				{ kind: 'latency', latencyMs: 60, probability: 0.5 },
			]);
			const people = crowd(vendor, 24);
			const result = await runVendor(sandbox(), vendor, { people, options: { ...unpaced, concurrency: 6 } });
			expect(mostAtOnce(vendor)).toBe(6);
			expect(result.outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
				people.map((_person, item) => ({ item })),
			);
			expect(jsons(result)).toHaveLength(24);
		});

		it('sends one after the other at concurrency 1, in order', async () => {
			sandbox().faults.set([{ kind: 'latency', latencyMs: 5 }]);
			const people = crowd(vendor, 8);
			await runVendor(sandbox(), vendor, { people, options: { ...unpaced, concurrency: 1 } });
			expect(mostAtOnce(vendor)).toBe(1);
			expect(writes(sandbox(), vendor).map(({ body }) => body)).toEqual(people);
		});

		it('sends nothing at all when one row is invalid and the node stops at failures', async () => {
			const people = crowd(vendor, 8).map((person, n) =>
				n === 6 ? { ...person, [vendor.email]: 'nobody' } : person,
			);
			const result = await runVendor(sandbox(), vendor, { people, options: unpaced });
			expect(result.error?.message).toMatch(/\[item 6\]$/);
			expect(sandbox().journal(vendor.key)).toEqual([]);
		});

		it('tells the first failure by the order of the input, though a later one came first', async () => {
			const operationId = vendor.createOperationId;
			sandbox().faults.set([
				{ kind: 'latency', latencyMs: 120, times: 1, operationId },
				{ kind: 'echo', status: 400, operationId },
			]);
			const people = crowd(vendor, 40);
			const result = await runVendor(sandbox(), vendor, { people, options: { ...unpaced, concurrency: 3 } });
			expect(result.error?.message).toMatch(/\[item 0\]$/);
			expect(writes(sandbox(), vendor).length).toBeLessThan(10);
		});
	});

	it('spreads requests evenly, repeats and look-ups included', async () => {
		sandbox().faults.set([
			{ kind: 'rateLimit', retryAfter: 0, times: 2 },
			{ kind: 'dropAfter', times: 1, operationId: 'createUser' },
		]);
		const people = crowd(hippCase, 8);
		const result = await runVendor(sandbox(), hippCase, {
			people,
			options: { requestsPerMinute: 1200, concurrency: 8 },
		});
		expect(result.error).toBeUndefined();
		const times = requestsTo(sandbox(), hippCase).map(({ at }) => at);
		expect(times).toHaveLength(11);
		// 50 ms each; a busy machine delays some, and none may come in a bunch.
		expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(450);
		const bunches = times.filter((time, n) => n >= 3 && time - (times[n - 3] ?? 0) < 60);
		expect(bunches).toEqual([]);
	});

	it('paces Upheal by the documented 300 a minute, unless told otherwise', async () => {
		await runVendor(sandbox(), uphealCase, { people: crowd(uphealCase, 4) });
		const times = requestsTo(sandbox(), uphealCase).map(({ at }) => at);
		expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(550);
	});
});
