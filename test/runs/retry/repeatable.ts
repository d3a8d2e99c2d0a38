import { quickWaits } from '../quick-waits';
import type { FaultRule } from '../../../sandbox/server';
import { runNode } from '../../n8n';
import { limitsEndWhenHung } from '../time-limit';
import { callAbout, everyOperation, idInRecord } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { jsons, runVendor } from '../run-vendor';

describe('repeatable', () => {
	quickWaits();
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	limitsEndWhenHung(sandbox);
	const options = { requestsPerMinute: 0 };

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

	/** Everything but a create comes to the same when it is done twice. */
	const repeatables = everyOperation.filter(({ operation }) => operation.effect !== 'create');

	describe.each(repeatables)('$name', (tested) => {
		const { vendor, selection, facts } = tested;
		const { operationId } = facts;
		const { email } = vendor.person(1);
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
				parameters: {
					...selection,
					...callAbout(tested, { id, email: String(email), lastName: 'Rao' }),
					options: { ...options, retries },
				},
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
