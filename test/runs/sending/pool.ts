import type { IDataObject } from 'n8n-workflow';
import { startHoldingServer, type HoldingServer } from '../holding-server';
import { vendorCases, type VendorCase } from '../../vendors';
import { hippCase } from '../../vendors/hipp-health';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { runVendor, writes } from '../run-vendor';

describe('pool', () => {
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const unpaced = { requestsPerMinute: 0 };
	const crowd = (vendor: VendorCase, size: number) =>
		Array.from({ length: size }, (_none, n) => vendor.person(n));

	let server: HoldingServer;
	beforeEach(async () => {
		server = await startHoldingServer();
	});
	afterEach(async () => await server.close());

	/** A run at the server that answers when it is told to. */
	const held = async (vendor: VendorCase, people: IDataObject[], concurrency: number) =>
		await runVendor(
			sandbox(),
			{ ...vendor, credentials: () => vendor.credentialsAt(server.url) },
			{ people, options: { ...unpaced, concurrency } },
		);

	describe.each(vendorCases)('$key', (vendor) => {
		it('keeps to its concurrency, uses it, and puts items out in the order of the input', async () => {
			const people = crowd(vendor, 24);
			const running = held(vendor, people, 6);
			for (const count of [6, 12, 18, 24]) {
				await server.arrived(count);
				server.answerAll();
			}
			const result = await running;
			expect(server.mostAtOnce).toBe(6);
			expect(result.outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
				people.map((_person, item) => ({ item })),
			);
		});

		it('sends one after the other at concurrency 1, in order', async () => {
			const people = crowd(vendor, 8);
			server.open = true;
			await held(vendor, people, 1);
			expect(server.mostAtOnce).toBe(1);
			expect(server.bodies).toEqual(people);
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

	/** How long a run took at the least: no turn comes early, however slow the machine. */
	async function timeOf(run: () => Promise<unknown>): Promise<number> {
		const begun = Date.now();
		await run();
		return Date.now() - begun;
	}

	it('paces repeats and look-ups, too', async () => {
		sandbox().faults.set([
			{ kind: 'rateLimit', retryAfter: 0, times: 2 },
			{ kind: 'dropAfter', times: 1, operationId: hippCase.createOperationId },
		]);
		const options = { requestsPerMinute: 1200, concurrency: 8 };
		const took = await timeOf(async () => {
			const result = await runVendor(sandbox(), hippCase, { people: crowd(hippCase, 8), options });
			expect(result.error).toBeUndefined();
		});
		expect(requestsTo(sandbox(), hippCase)).toHaveLength(11);
		// A turn every 50 ms; the eight items alone would have theirs after 350.
		expect(took).toBeGreaterThanOrEqual(490);
	});

	it.each(vendorCases.filter(({ vendor }) => vendor.requestsPerMinute !== undefined))(
		'$key is paced by its documented rate, unless told otherwise',
		async (vendor) => {
			const gap = 60_000 / (vendor.vendor.requestsPerMinute ?? 0);
			const took = await timeOf(async () => await runVendor(sandbox(), vendor, { people: crowd(vendor, 4) }));
			expect(took).toBeGreaterThanOrEqual(3 * gap - 10);
		},
	);
});
