import type { FaultRule } from '../../../sandbox/server';
import { vendorCases } from '../../vendors';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { onCreate } from '../faults-on';
import { requestsTo } from '../run-operation';
import { jsons, runVendor } from '../run-vendor';

describe('refused', () => {
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	/** The rate that Upheal documents would only make its tests slow. */
	const options = { requestsPerMinute: 0 };

	const statuses = (vendor: (typeof vendorCases)[number]) =>
		requestsTo(sandbox(), vendor).map(({ status }) => status);

	describe.each(vendorCases)('$key: a create that the vendor did not take', (vendor) => {
		const people = [vendor.person(1)];

		it.each<[string, FaultRule]>([
			['without Retry-After', { kind: 'rateLimit' }],
			['with Retry-After in seconds', { kind: 'rateLimit', retryAfter: 0 }],
			['with Retry-After as a date', { kind: 'rateLimit', retryAfter: new Date(0).toUTCString() }],
		])('for its rate, %s, is sent again', async (_how, rule) => {
			sandbox().faults.set([onCreate(vendor, rule)]);
			const result = await runVendor(sandbox(), vendor, { people, options });
			expect(result.error).toBeUndefined();
			expect(statuses(vendor)).toEqual([429, vendor.createdStatus]);
			expect(jsons(result)[0]?.warnings).toBeUndefined();
		});

		it('waits as long as Retry-After says', async () => {
			sandbox().faults.set([onCreate(vendor, { kind: 'rateLimit', retryAfter: 0.3 })]);
			await runVendor(sandbox(), vendor, { people, options });
			const [refused, taken] = requestsTo(sandbox(), vendor);
			expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(290);
		});

		it('is given up after as many repeats as Retries says', async () => {
			sandbox().faults.set([onCreate(vendor, { kind: 'rateLimit', retryAfter: 0, times: 9 })]);
			const result = await runVendor(sandbox(), vendor, { people, options: { ...options, retries: 2 } });
			expect(result.error?.message).toContain('429');
			expect(statuses(vendor)).toEqual([429, 429, 429]);
		});

		it('is not repeated with Retries 0', async () => {
			sandbox().faults.set([onCreate(vendor, { kind: 'rateLimit', retryAfter: 0 })]);
			const result = await runVendor(sandbox(), vendor, { people, options: { ...options, retries: 0 } });
			expect(result.error?.message).toContain('429');
			expect(statuses(vendor)).toEqual([429]);
		});

		it.each([400, 403, 404, 409, 422])('is not repeated after a %i', async (status) => {
			sandbox().faults.set([onCreate(vendor, { kind: 'echo', status, times: 9 })]);
			const result = await runVendor(sandbox(), vendor, { people, options });
			expect(result.error?.message).toContain(`replied ${status}`);
			expect(statuses(vendor)).toEqual([status]);
		});

		it('is not repeated after a 401; a login is renewed once', async () => {
			sandbox().faults.set([onCreate(vendor, { kind: 'echo', status: 401, times: 9 })]);
			const result = await runVendor(sandbox(), vendor, { people, options });
			expect(result.error?.message).toContain('replied 401');
			expect(statuses(vendor)).toEqual(vendor.renews ? [401, 401] : [401]);
			const logins = sandbox()
				.journal()
				.filter(({ operationId }) => operationId === 'login');
			expect(logins).toHaveLength(vendor.renews ? 2 : 0);
		});

		it('costs exactly one request when nothing goes wrong, and one login for the run where there is one', async () => {
			const many = Array.from({ length: 12 }, (_none, n) => vendor.person(n));
			const result = await runVendor(sandbox(), vendor, { people: many, options });
			expect(result.error).toBeUndefined();
			expect(requestsTo(sandbox(), vendor)).toHaveLength(12);
			expect(sandbox().journal()).toHaveLength(vendor.renews ? 13 : 12);
		});
	});
});
