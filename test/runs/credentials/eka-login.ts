import { EkaCareApi } from '../../../credentials/EkaCareApi.credentials';
import { startPlainServer } from '../plain-server';
import { quickWaits } from '../quick-waits';
import { byExpression } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { NOT_STOPPING, requestsTo, runOperation } from '../run-operation';
import { runningSandbox } from '../../sandbox/running-sandbox';

describe('eka login', () => {
	quickWaits();
	const sandbox = runningSandbox();
	const people = (count: number) => Array.from({ length: count }, (_, n) => ekaCase.person(n));
	const byRow = byExpression(ekaCase.person(0));
	const logins = () =>
		sandbox()
			.journal('ekaCare')
			.filter(({ operationId }) => operationId === 'login');
	const statuses = () => requestsTo(sandbox(), ekaCase).map(({ status }) => status);

	describe('the login', () => {
		it('is made once for many items, and its token kept for the next run', async () => {
			const first = await runOperation(sandbox(), ekaCase, byRow, { items: people(12) });
			expect(first.error).toBeUndefined();
			expect(logins()).toHaveLength(1);
			expect(statuses()).toEqual(Array(12).fill(201));
			expect(first.credentials.ekaCareApi).toMatchObject({
				...ekaCase.credentials(sandbox()).ekaCareApi,
				sessionToken: expect.stringMatching(/sandbox-access-/),
			});

			const { credentials } = first;
			const second = await runOperation(sandbox(), ekaCase, ekaCase.person(50), { credentials });
			expect(second.error).toBeUndefined();
			expect(logins()).toHaveLength(1);
			expect(second.credentials).toEqual(credentials);
		});

		it('is made once more when the token runs out in mid-run, and every item is done', async () => {
			let current = 1;
			const answered: number[] = [];
			const server = await startPlainServer(({ url, headers }) => {
				if (url.endsWith('/login')) return { body: { access_token: `token-${current}` } };
				const status = headers.auth === `token-${current}` ? 201 : 401;
				answered.push(status);
				// The fifth create is the last that the first token lets in.
				if (answered.length === 5) current = 2;
				return { status, body: { status: 'success', ekaid: String(answered.length) } };
			});
			const { error, outputs, credentials } = await runOperation(sandbox(), ekaCase, byRow, {
				items: people(12),
				credentials: ekaCase.credentialsAt(server.url),
			});
			await server.close();
			expect(error).toBeUndefined();
			expect(outputs[0]).toHaveLength(12);
			expect(answered).toEqual([...Array(5).fill(201), 401, ...Array(7).fill(201)]);
			expect(server.requests.filter(({ url }) => url.endsWith('/login'))).toHaveLength(2);
			expect(credentials.ekaCareApi?.sessionToken).toMatch(/:token-2$/);
		});

		it('is made anew when the kept token has run out between runs', async () => {
			const { credentials } = await runOperation(sandbox(), ekaCase, ekaCase.person(0));
			sandbox().expireEkaTokens();
			const next = await runOperation(sandbox(), ekaCase, ekaCase.person(1), { credentials });
			expect(next.error).toBeUndefined();
			expect(logins()).toHaveLength(2);
			expect(next.credentials.ekaCareApi?.sessionToken).not.toBe(credentials.ekaCareApi?.sessionToken);
		});

		it('is shared by runs that begin together', async () => {
			const asked = jest.spyOn(EkaCareApi.prototype, 'preAuthentication');
			const server = await startPlainServer(async ({ url }) => {
				if (!url.endsWith('/login')) return { status: 201, body: { status: 'success', ekaid: '1' } };
				// Granted only when all wait for it.
				while (asked.mock.calls.length < 6) await new Promise((resolve) => setTimeout(resolve, 2));
				return { body: { access_token: 'token' } };
			});
			const given = { credentials: ekaCase.credentialsAt(server.url) };
			const runs = people(6).map((person) => runOperation(sandbox(), ekaCase, person, given));
			for (const { error } of await Promise.all(runs)) expect(error).toBeUndefined();
			await server.close();
			asked.mockRestore();
			expect(server.requests.filter(({ url }) => url.endsWith('/login'))).toHaveLength(1);
		});

		it('is not shared with another client', async () => {
			sandbox().faults.set([{ kind: 'latency', latencyMs: 100, operationId: 'login' }]);
			const { ekaCareApi } = ekaCase.credentials(sandbox());
			const credentials = { ekaCareApi: { ...ekaCareApi, clientSecret: 'wrong' } };
			const [right, wrong] = await Promise.all([
				runOperation(sandbox(), ekaCase, ekaCase.person(0)),
				runOperation(sandbox(), ekaCase, ekaCase.person(1), { credentials }),
			]);
			expect(right.error).toBeUndefined();
			expect(wrong.error?.message).toContain('Eka Care refused the login');
			expect(
				logins()
					.map(({ status }) => status)
					.sort(),
			).toEqual([200, 401]);
		});
	});

	describe('a login that is refused', () => {
		const credentials = () => ({
			ekaCareApi: { ...ekaCase.credentials(sandbox()).ekaCareApi, clientSecret: 'wrong' },
		});
		const sentence =
			'Eka Care refused the login (it replied 401). Check the Client ID, the Client Secret and the Environment in the credential';

		it('says so, and sends nobody’s data', async () => {
			const { error } = await runOperation(sandbox(), ekaCase, ekaCase.person(0), {
				credentials: credentials(),
			});
			expect(error?.message).toBe(`${sentence} [item 0]`);
			expect(requestsTo(sandbox(), ekaCase)).toEqual([]);
			expect(logins()).toHaveLength(1);
		});

		it.each(NOT_STOPPING)('says so for every item, with %s', async (onError) => {
			const given = { items: people(3), onError, credentials: credentials() };
			const { error, outputs } = await runOperation(sandbox(), ekaCase, byRow, given);
			expect(error).toBeUndefined();
			expect(outputs.flat().map(({ json }) => json.error)).toEqual(
				[0, 1, 2].map((index) => `${sentence} [item ${index}]`),
			);
		});

		// A vendor locks a client out after so many refusals; a run of a thousand rows would see to that.
		it('is not tried again for every item of the run', async () => {
			const given = { items: people(5), onError: NOT_STOPPING[0], credentials: credentials() };
			await runOperation(sandbox(), ekaCase, byRow, given);
			expect(logins().length).toBeLessThan(3);
		});

		it('is told apart from a login that does not work at the moment', async () => {
			sandbox().faults.set([{ kind: 'serverErrorBefore', operationId: 'login', status: 503 }]);
			const { error } = await runOperation(sandbox(), ekaCase, ekaCase.person(0));
			expect(error?.message).toBe(
				'The login at Eka Care is not working at the moment (it replied 503). Try again later [item 0]',
			);
		});

		it('is told apart from a line that is cut', async () => {
			sandbox().faults.set([{ kind: 'dropBefore', operationId: 'login' }]);
			const { error } = await runOperation(sandbox(), ekaCase, ekaCase.person(0));
			expect(error?.message).toBe(
				'Eka Care closed the connection before it replied to the login. Nothing else was sent [item 0]',
			);
		});
	});
});
