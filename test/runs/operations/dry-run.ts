import { runNode } from '../../n8n';
import { everyOperation, vendorCases } from '../../vendors';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { jsons, runVendor } from '../run-vendor';

describe('dry run', () => {
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const options = { dryRun: true, requestsPerMinute: 0 };

	describe.each(vendorCases)('$key create', (vendor) => {
		it('is planned in full and not sent', async () => {
			const people = [vendor.person(1), vendor.person(2)];
			const result = await runVendor(sandbox(), vendor, { people, options });
			expect(jsons(result)).toEqual(
				people.map((body) => ({
					outcome: 'planned',
					action: 'create',
					method: 'POST',
					path: vendor.path,
					body,
					warnings: [],
				})),
			);
			expect(sandbox().journal()).toEqual([]);
		});

		it('is refused for what would be refused', async () => {
			const people = [{ ...vendor.person(1), [vendor.email]: 'nobody' }];
			const result = await runVendor(sandbox(), vendor, {
				people,
				options,
				onError: 'continueRegularOutput',
			});
			expect(jsons(result)).toEqual([
				{ error: expect.stringMatching(/\[item 0\]$/), details: expect.anything() },
			]);
		});

		it('says in its result nothing about the person', async () => {
			const people = [vendor.person(1)];
			const result = await runVendor(sandbox(), vendor, {
				people,
				options: { ...options, output: 'result' },
			});
			expect(jsons(result)).toEqual([{ outcome: 'planned', action: 'create', id: null, warnings: [] }]);
		});
	});

	const planned = everyOperation.filter(({ operation }) => ['update', 'delete'].includes(operation.effect));

	it.each(planned)(
		'$name is planned and not sent',
		async ({ vendor, selection, operation, facts: { plan } }) => {
			const result = await runNode({
				node: vendor.node(),
				parameters: { ...selection, ...plan?.call, options },
				credentials: vendor.credentials(sandbox()),
			});
			const warnings = plan?.warns === undefined ? [] : [expect.stringContaining(plan.warns)];
			expect(jsons(result)).toEqual([
				{ outcome: 'planned', action: operation.effect, ...plan?.request, warnings },
			]);
			expect(sandbox().journal()).toEqual([]);
		},
	);
});
