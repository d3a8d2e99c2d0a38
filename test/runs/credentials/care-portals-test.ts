import { testCredential } from '../../n8n';
import { startPlainServer } from '../plain-server';
import { credentialCases } from '../../vendors';
import { identity } from './identity';

describe('care portals test', () => {
	const OK = { status: 'OK', message: 'Connection successful!' };

	describe('testing a credential of CarePortals', () => {
		const [portals] = credentialCases.filter(({ type }) => type === 'carePortalsApi');

		async function tested(status: number, token: string) {
			const server = await startPlainServer(() => ({ status, body: { message: 'Unauthorized' } }));
			const result = await testCredential('carePortalsApi', { ...portals?.data(server.url), token });
			await server.close();
			const asked = server.requests.map((request) => ({
				asks: `${request.method} ${request.url}`,
				by: identity(request),
			}));
			return { result, asked };
		}

		it('asks for the account of the token', async () => {
			const { result, asked } = await tested(200, 'token-1');
			expect(result).toEqual(OK);
			expect(asked).toEqual([
				{ asks: 'GET /users/account', by: { organization: 'org-1', authorization: 'Bearer token-1' } },
			]);
		});

		it.each([
			[401, 'CarePortals refused the Token. Renew it, or leave it empty if you have none.'],
			[403, 'CarePortals refused the Token for this Organization ID. Check both.'],
			[404, 'CarePortals does not know this address or this Organization ID. Check both.'],
		])('says what a %i means', async (status, message) => {
			expect((await tested(status, 'token-1')).result).toEqual({ status: 'Error', message });
		});

		it('without a token expects the 401 of somebody who is not logged in', async () => {
			const { result, asked } = await tested(401, '');
			expect(result).toEqual(OK);
			expect(asked.map(({ by }) => by)).toEqual([{ organization: 'org-1' }]);
		});

		it.each([403, 404, 500])('without a token does not take a %i for success', async (status) => {
			expect((await tested(status, '')).result.status).toBe('Error');
		});
	});
});
