import { quickWaits } from '../quick-waits';
import type { INode } from 'n8n-workflow';
import { type FaultRule } from '../../../sandbox/server';
import { vendorCases, type VendorCase } from '../../vendors';
import { carePortalsCase } from '../../vendors/care-portals';
import { hippCase } from '../../vendors/hipp-health';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { NOBODY_LISTENS } from '../plain-server';
import { requestsTo } from '../run-operation';
import { jsons, runVendor } from '../run-vendor';

describe('breaker', () => {
	quickWaits();
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const many = (vendor: VendorCase) => Array.from({ length: 30 }, (_none, n) => vendor.person(n));
	const options = { concurrency: 1, requestsPerMinute: 0, retries: 0 };
	const modes: Array<INode['onError']> = ['continueRegularOutput', 'continueErrorOutput'];

	describe.each(vendorCases)('$key', (vendor) => {
		const refused = (rule: FaultRule): FaultRule => ({ ...rule, operationId: vendor.createOperationId });

		it.each(modes)('after five 403 in a row the rest fail at once with that reason (%s)', async (onError) => {
			sandbox().faults.set([refused({ kind: 'echo', status: 403 })]);
			const result = await runVendor(sandbox(), vendor, { people: many(vendor), options, onError });
			expect(requestsTo(sandbox(), vendor)).toHaveLength(5);
			const failed = jsons(result).map(({ error }) => String(error));
			expect(failed).toEqual(
				many(vendor).map((_person, n) => expect.stringMatching(new RegExp(`403.*\\[item ${n}\\]$`))),
			);
		});

		it('after five 401 in a row, too', async () => {
			sandbox().faults.set([refused({ kind: 'echo', status: 401 })]);
			const result = await runVendor(sandbox(), vendor, { people: many(vendor), options, onError: modes[0] });
			// A login is renewed and each request sent again; a key is not.
			expect(requestsTo(sandbox(), vendor)).toHaveLength(vendor.renews ? 10 : 5);
			expect(jsons(result).filter(({ error }) => String(error).includes('401'))).toHaveLength(30);
		});

		it('any other reply in between starts the count anew', async () => {
			sandbox().faults.set([
				refused({ kind: 'echo', status: 403, times: 4 }),
				refused({ kind: 'rateLimit', times: 1 }),
				refused({ kind: 'echo', status: 403, times: 4 }),
			]);
			const result = await runVendor(sandbox(), vendor, { people: many(vendor), options, onError: modes[0] });
			expect(requestsTo(sandbox(), vendor)).toHaveLength(30);
			expect(jsons(result).filter(({ error }) => error !== undefined)).toHaveLength(9);
		});

		it('other refusals never stop the rest', async () => {
			sandbox().faults.set([refused({ kind: 'echo', status: 400 })]);
			await runVendor(sandbox(), vendor, { people: many(vendor), options, onError: modes[0] });
			expect(requestsTo(sandbox(), vendor)).toHaveLength(30);
		});
	});

	it('tells the later items nothing that the vendor said about an earlier person', async () => {
		sandbox().faults.set([{ kind: 'echo', status: 403 }]);
		const people = Array.from({ length: 12 }, (_none, n) => ({
			...carePortalsCase.person(n),
			lastName: `Zyxwv${'abcdefghijkl'[n]}`,
		}));
		const result = await runVendor(sandbox(), carePortalsCase, { people, options, onError: modes[0] });
		expect(jsons(result)).toHaveLength(12);
		expect(JSON.stringify(jsons(result))).not.toContain('Zyxwv');
	});

	// A login that finds nobody is told in another way.
	it.each(vendorCases.filter(({ renews }) => !renews))(
		'$key: five requests without a connection stop the rest',
		async (vendor) => {
			const result = await runVendor(
				sandbox(),
				{ ...vendor, credentials: () => vendor.credentialsAt(NOBODY_LISTENS) },
				{ people: many(vendor), options: { ...options, retries: 1 }, onError: modes[0] },
			);
			expect(jsons(result)).toHaveLength(30);
			for (const { error } of jsons(result)) expect(error).toContain('could not be reached');
		},
	);

	it('what is in flight when the rest is given up still ends in its own way', async () => {
		sandbox().faults.set([
			{ kind: 'latency', latencyMs: 150, times: 1 },
			{ kind: 'echo', status: 403, times: 6 },
		]);
		const people = many(hippCase).slice(0, 12);
		const result = await runVendor(sandbox(), hippCase, {
			people,
			options: { ...options, concurrency: 2 },
			onError: modes[0],
		});
		expect(jsons(result)).toHaveLength(12);
		expect(requestsTo(sandbox(), hippCase).length).toBeLessThanOrEqual(7);
	});

	it('a success in between starts the count anew', async () => {
		// This key may assign the role of every fifth person only.
		const limited: VendorCase = {
			...hippCase,
			credentials: ({ bases, keys }) => ({
				hippHealthApi: { baseUrl: bases.hippHealth, apiKey: keys.hippHealth.clinicianKey },
			}),
		};
		const people = many(hippCase).map((person, n) => ({
			...person,
			role: n % 5 === 4 ? 'TECHNICIAN' : 'ADMIN',
		}));
		const result = await runVendor(sandbox(), limited, { people, options, onError: modes[0] });
		expect(requestsTo(sandbox(), hippCase)).toHaveLength(30);
		expect(jsons(result).filter(({ error }) => error === undefined)).toHaveLength(6);
	});
});
