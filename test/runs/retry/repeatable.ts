import type { INodeParameters } from 'n8n-workflow';
import type { FaultRule } from '../../../sandbox/server';
import { runNode } from '../../n8n';
import { idInRecord } from '../../vendors';
import { type VendorCase } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { hippCase } from '../../vendors/hipp-health';
import { uphealCase } from '../../vendors/upheal';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { jsons, runVendor } from '../run-vendor';

describe('repeatable', () => {
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const options = { timeout: 300, requestsPerMinute: 0 };

	const failures: Array<[string, FaultRule]> = [
		['a 500', { kind: 'serverErrorAfter', retryAfter: 0 }],
		['a 502', { kind: 'serverErrorBefore', status: 502, retryAfter: 0 }],
		['a 503', { kind: 'serverErrorBefore', status: 503, retryAfter: 0 }],
		['a 504', { kind: 'serverErrorAfter', status: 504, retryAfter: 0 }],
		['a 429', { kind: 'rateLimit', retryAfter: 0 }],
		['a connection dropped before', { kind: 'dropBefore' }],
		['a connection dropped after', { kind: 'dropAfter' }],
		['a time-out', { kind: 'hang', after: true }],
	];

	interface Repeatable {
		name: string;
		vendor: VendorCase;
		/** As the contract calls it. */
		operationId: string;
		call: (id: string) => INodeParameters;
	}

	const picked = (value: string) => ({ __rl: true, mode: 'id', value });
	const listed = { operation: 'getAll', returnAll: true };

	/** Everything but a create comes to the same when it is done twice. */
	const repeatables: Repeatable[] = [
		{
			name: 'Eka update',
			vendor: ekaCase,
			operationId: 'updateUser',
			call: (id) => ({ operation: 'update', user_id: picked(id), updateFields: { lastname: 'Rao' } }),
		},
		{
			name: 'Eka get',
			vendor: ekaCase,
			operationId: 'getUser',
			call: (id) => ({ operation: 'get', user_id: picked(id) }),
		},
		{ name: 'Eka get many', vendor: ekaCase, operationId: 'listUsers', call: () => listed },
		{
			name: 'Eka delete',
			vendor: ekaCase,
			operationId: 'deleteUser',
			call: (id) => ({ operation: 'delete', user_id: picked(id) }),
		},
		{
			name: 'Hipp get',
			vendor: hippCase,
			operationId: 'getUser',
			call: (id) => ({ operation: 'get', publicId: picked(id) }),
		},
		{ name: 'Hipp get many', vendor: hippCase, operationId: 'listUsers', call: () => listed },
		{
			name: 'Upheal check',
			vendor: uphealCase,
			operationId: 'checkUser',
			call: () => ({ resource: 'user', operation: 'check', email: 'nathan.1@example.com' }),
		},
		{
			name: 'Upheal deactivate',
			vendor: uphealCase,
			operationId: 'deactivateUser',
			call: (userId) => ({ resource: 'user', operation: 'deactivate', userId }),
		},
	];

	describe.each(repeatables)('$name', ({ vendor, operationId, call }) => {
		let id: string;
		beforeEach(async () => {
			await runVendor(sandbox(), vendor, { people: [vendor.person(1)], options });
			id = sandbox()
				.people(vendor.key)
				.map((record) => idInRecord(vendor, record))
				.join();
			sandbox().clearJournal();
		});
		const run = async (retries: number) =>
			await runNode({
				node: vendor.node(),
				parameters: { ...vendor.selection, ...call(id), options: { ...options, retries } },
				credentials: vendor.credentials(sandbox()),
			});

		it.each(failures)('is simply sent again after %s', async (_what, rule) => {
			sandbox().faults.set([{ ...rule, vendor: vendor.key, operationId, times: 1 }]);
			const result = await run(3);
			expect(result.error).toBeUndefined();
			expect(jsons(result)).toHaveLength(1);
			const sent = requestsTo(sandbox(), vendor).map(({ method, path, query, body }) => ({
				method,
				path,
				query,
				body,
			}));
			expect(sent).toHaveLength(2);
			expect(sent[1]).toEqual(sent[0]);
		});

		it('is not sent again with Retries 0', async () => {
			sandbox().faults.set([{ kind: 'serverErrorBefore', vendor: vendor.key, operationId }]);
			expect((await run(0)).error).toBeDefined();
			expect(requestsTo(sandbox(), vendor)).toHaveLength(1);
		});

		it.each([400, 403, 404, 409])('is not sent again after a %i', async (status) => {
			sandbox().faults.set([{ kind: 'echo', status, vendor: vendor.key, operationId }]);
			expect((await run(3)).error?.message).toContain(`replied ${status}`);
			expect(requestsTo(sandbox(), vendor)).toHaveLength(1);
		});
	});

	describe('Eka delete', () => {
		const run = async (user_id: string) =>
			await runNode({
				node: ekaCase.node(),
				parameters: { ...ekaCase.selection, operation: 'delete', user_id, options },
				credentials: ekaCase.credentials(sandbox()),
			});

		it('whose reply was lost is done when the user is gone at the second attempt', async () => {
			await runVendor(sandbox(), ekaCase, { people: [ekaCase.person(1)] });
			sandbox().faults.set([{ kind: 'dropAfter', operationId: 'deleteUser', times: 1 }]);
			const result = await run(
				sandbox()
					.people('ekaCare')
					.map((record) => idInRecord(ekaCase, record))
					.join(),
			);
			expect(jsons(result)).toEqual([{ deleted: true }]);
			expect(requestsTo(sandbox(), ekaCase).map(({ status }) => status)).toEqual([201, 'dropped', 404]);
		});

		it('of a user who was never there fails, even when it was only slowed down', async () => {
			sandbox().faults.set([{ kind: 'rateLimit', retryAfter: 0, operationId: 'deleteUser', times: 1 }]);
			expect((await run('176917697553584')).error?.message).toContain('404');
			expect(requestsTo(sandbox(), ekaCase).map(({ status }) => status)).toEqual([429, 404]);
		});
	});
});
