import { EkaCare } from '../../../nodes/EkaCare/EkaCare.node';
import type { Sandbox } from '../../../sandbox/server';
import { listSearch } from '../../n8n';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { startPlainServer } from '../plain-server';
import { runOperation } from '../run-operation';
import { byExpression } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';

describe('picker', () => {
	const sandbox = runningSandbox();

	const people = [
		{ ...ekaCase.person(1), firstname: 'Ravi', lastname: 'Sample', email: '', mobile: '9000000001' },
		{ ...ekaCase.person(2), firstname: 'Asha', lastname: 'Rao', email: 'asha@example.com', mobile: '' },
	];

	async function search(filter?: string, credentials: object = ekaCase.credentials(sandbox())) {
		const authentication = 'ekaCareTokenApi' in credentials ? 'authToken' : 'clientLogin';
		const parameters = { authentication, resource: 'user', operation: 'update' };
		const call = { node: new EkaCare(), method: 'searchUsers', parameters, filter };
		const { results } = await listSearch({ ...call, credentials: { ...credentials } });
		return results;
	}

	const token = ({ bases, keys }: Sandbox, value: string = keys.ekaCare.token) => ({
		ekaCareTokenApi: { environment: 'custom', baseUrl: bases.ekaCare, token: value },
	});

	describe('the list of users to pick from', () => {
		const asha = { name: 'Asha Rao – asha@example.com', value: '176917697500002' };
		const ravi = { name: 'Ravi Sample – +919000000001', value: '176917697500001' };

		beforeEach(async () => {
			await runOperation(sandbox(), ekaCase, byExpression(ekaCase.person(0)), { items: people });
		});

		it('has everybody, by name, with what tells namesakes apart', async () => {
			expect(await search()).toEqual([asha, ravi]);
			expect(await search('')).toEqual([asha, ravi]);
		});

		it.each([
			['rao', [asha]],
			['  RAVI ', [ravi]],
			['example.com', [asha]],
			['90000', [ravi]],
			['176917697500002', [asha]],
			['17691769', [asha, ravi]],
			['nobody', []],
			['.*', []],
		])('is narrowed by %j', async (filter, results) => {
			expect(await search(filter)).toEqual(results);
		});

		it('is fetched with whichever credential the node has selected', async () => {
			expect(await search('rao', token(sandbox()))).toEqual([asha]);
		});
	});

	it('there may be no users yet', async () => {
		expect(await search()).toEqual([]);
	});

	describe('the list says in its place', () => {
		it('that the token is refused', async () => {
			await expect(search('', token(sandbox(), 'wrong'))).rejects.toMatchObject({
				message: 'Eka Care replied 401: Unauthorized',
				description: expect.stringContaining('renew the token'),
			});
		});

		it('that the login is refused', async () => {
			const { ekaCareApi } = ekaCase.credentials(sandbox());
			await expect(search('', { ekaCareApi: { ...ekaCareApi, clientSecret: 'x' } })).rejects.toMatchObject({
				message: expect.stringContaining('Eka Care refused the login (it replied 401)'),
			});
		});

		it('that Eka is not working', async () => {
			sandbox().faults.set([{ kind: 'serverErrorBefore', operationId: 'listUsers', status: 503 }]);
			await expect(search('', token(sandbox()))).rejects.toMatchObject({
				message: 'Eka Care replied 503: Simulated server error',
				description: 'The service of Eka Care did not work as it should. Try it again.',
			});
		});

		it.each([[{ users: 'none' }], [{}]])('that the list has another form: %j', async (body) => {
			const server = await startPlainServer(() => ({ body }));
			const ekaCareTokenApi = { environment: 'custom', baseUrl: server.url, token: 'any' };
			await expect(search('', { ekaCareTokenApi })).rejects.toMatchObject({
				message: 'Eka Care replied with a list in a form other than documented',
				description: 'Give the ID instead of picking from the list.',
			});
			await server.close();
		});
	});

	it('a user without an ID is not offered under the ID “undefined”', async () => {
		const server = await startPlainServer(() => ({ body: { users: [{ firstname: 'Asha' }] } }));
		const ekaCareTokenApi = { environment: 'custom', baseUrl: server.url, token: 'any' };
		const offered = await search('', { ekaCareTokenApi }).catch(() => []);
		await server.close();
		expect(offered).toEqual([]);
	});

	it('users with half of their data are still told apart', async () => {
		const users = [
			{ id: 7 },
			{ id: '8', firstname: null, lastname: 'Rao' },
			{ id: '9', mobile: '+910000000009' },
		];
		const server = await startPlainServer(() => ({ body: { status: 'success', users } }));
		const ekaCareTokenApi = { environment: 'custom', baseUrl: server.url, token: 'any' };
		expect(await search('', { ekaCareTokenApi })).toEqual([
			{ name: '+910000000009', value: '9' },
			{ name: '7', value: '7' },
			{ name: 'Rao', value: '8' },
		]);
		await server.close();
	});
});
