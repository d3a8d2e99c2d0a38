import { quickWaits } from '../quick-waits';
import { ekaCase } from '../../vendors/eka-care';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { jsons, runVendor, writes } from '../run-vendor';

describe('login', () => {
	quickWaits();
	const sandbox = runningSandbox();
	const people = Array.from({ length: 12 }, (_none, n) => ekaCase.person(n));
	const logins = () =>
		sandbox()
			.journal()
			.filter(({ operationId }) => operationId === 'login');

	it.each([
		{ kind: 'serverErrorBefore', status: 503, retryAfter: 0 } as const,
		{ kind: 'rateLimit', retryAfter: 0 } as const,
	])('a login that fails for a moment ($kind) fails no item', async (rule) => {
		sandbox().faults.set([{ ...rule, operationId: 'login', times: 2 }]);
		const result = await runVendor(sandbox(), ekaCase, { people, options: { concurrency: 12 } });
		expect(result.error).toBeUndefined();
		expect(jsons(result)).toHaveLength(12);
		expect(logins()).toHaveLength(3);
		expect(writes(sandbox(), ekaCase).filter(({ status }) => status === 201)).toHaveLength(12);
	});

	it('a login that is dropped fails no item', async () => {
		sandbox().faults.set([{ kind: 'dropBefore', operationId: 'login', times: 1 }]);
		const result = await runVendor(sandbox(), ekaCase, { people, options: { concurrency: 12 } });
		expect(result.error).toBeUndefined();
		expect(sandbox().people('ekaCare')).toHaveLength(12);
	});

	it('a refused login is not repeated for every item', async () => {
		sandbox().faults.set([{ kind: 'echo', status: 401, operationId: 'login' }]);
		const result = await runVendor(sandbox(), ekaCase, {
			people,
			options: { concurrency: 1 },
			onError: 'continueRegularOutput',
		});
		expect(jsons(result).map(({ error }) => error)).toEqual(
			people.map((_person, n) => expect.stringMatching(new RegExp(`refused the login.+\\[item ${n}\\]$`))),
		);
		expect(logins()).toHaveLength(1);
		expect(writes(sandbox(), ekaCase)).toHaveLength(0);
	});

	it('a token that expires in the middle of the run is renewed', async () => {
		sandbox().faults.set([{ kind: 'latency', latencyMs: 20, operationId: 'createUser' }]);
		const running = runVendor(sandbox(), ekaCase, { people, options: { concurrency: 4 } });
		while (sandbox().people('ekaCare').length < 4) await new Promise((resolve) => setTimeout(resolve, 2));
		sandbox().expireEkaTokens();
		expect((await running).error).toBeUndefined();
		expect(sandbox().people('ekaCare')).toHaveLength(12);
		// Of the four under way, one that left with the old token may come back after the renewal and renew once more.
		expect(logins().length).toBeLessThanOrEqual(5);
	});
});
