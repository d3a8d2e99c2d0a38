import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runNode } from '../../n8n';
import { vendorCases, type VendorCase } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { uphealCase } from '../../vendors/upheal';
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

	const byId: Array<[string, VendorCase, INodeParameters, IDataObject]> = [
		[
			'Eka update',
			ekaCase,
			{
				operation: 'update',
				user_id: '176917697553584',
				updateFields: { lastname: 'Rao', dob: '2999-01-31' },
			},
			{
				action: 'update',
				method: 'PATCH',
				path: '/cdr/v1/ekauser/176917697553584/',
				body: { lastname: 'Rao', dob: '2999-01-31' },
			},
		],
		[
			'Eka delete',
			ekaCase,
			{ operation: 'delete', user_id: 'Part user/1'.replace('/', '-') },
			{ action: 'delete', method: 'DELETE', path: '/cdr/v1/ekauser/Part%20user-1/' },
		],
		[
			'Upheal deactivate',
			uphealCase,
			{ resource: 'user', operation: 'deactivate', userId: 'clinician-0042' },
			{ action: 'delete', method: 'DELETE', path: '/users/clinician-0042' },
		],
	];

	it.each(byId)('%s is planned and not sent', async (name, vendor, call, plan) => {
		const result = await runNode({
			node: vendor.node(),
			parameters: { ...vendor.selection, ...call, options },
			credentials: vendor.credentials(sandbox()),
		});
		const warnings = name === 'Eka update' ? [expect.stringContaining('Date of Birth')] : [];
		expect(jsons(result)).toEqual([{ outcome: 'planned', ...plan, warnings }]);
		expect(sandbox().journal()).toEqual([]);
	});
});
