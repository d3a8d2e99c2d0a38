import { testCredential } from '../../n8n';
import { NOBODY_LISTENS, startPlainServer } from '../plain-server';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { credentialCases } from '../../vendors';

describe('credential test', () => {
	const OK = { status: 'OK', message: 'Connection successful!' };
	const sandbox = runningSandbox();

	describe.each(credentialCases)(
		'testing a credential of type $type',
		({ type, vendor, demo, tested = demo, wrong, refused, asks }) => {
			const baseUrl = () => sandbox().bases[vendor.key];
			const isLogin = (operationId = '') => vendor.logins?.includes(operationId) === true;

			it.each(['', '/', '//  '])(
				'succeeds with the right key and a base URL that ends with %j',
				async (end) => {
					expect(await testCredential(type, { ...tested, baseUrl: baseUrl() + end })).toEqual(OK);
					const asked = sandbox()
						.journal()
						.filter(({ operationId }) => !isLogin(operationId));
					expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([asks]);
					expect(asked.flatMap(({ violation }) => violation ?? [])).toEqual([]);
					expect(sandbox().people(vendor.key)).toEqual([]);
				},
			);

			it('says that the key is refused', async () => {
				expect(await testCredential(type, { ...tested, ...wrong, baseUrl: baseUrl() })).toEqual({
					status: 'Error',
					message: expect.stringMatching(refused),
				});
			});
		},
	);

	describe.each(credentialCases)('testing $type', ({ type, data }) => {
		const OTHERS: Array<[number, RegExp]> = [
			[404, /Base URL|address/],
			[500, /500|Internal Server Error/],
		];

		it.each(OTHERS)('where everything is answered with %i does not succeed', async (status, sentence) => {
			const server = await startPlainServer(({ url }) =>
				url.endsWith('/login') ? { body: { access_token: 'granted-1' } } : { status },
			);
			const result = await testCredential(type, data(server.url));
			await server.close();
			expect(result).toEqual({ status: 'Error', message: expect.stringMatching(sentence) });
		});

		it('where nobody listens does not succeed', async () => {
			const result = await testCredential(type, data(NOBODY_LISTENS));
			expect(result.status).toBe('Error');
			expect(result.message).toMatch(/ECONNREFUSED|could not be reached|refused/i);
		});

		it('sends no key over a line that is not encrypted', async () => {
			const result = await testCredential(type, data('http://api.example.com'));
			expect(result).toEqual({
				status: 'Error',
				message: expect.stringContaining('must begin with https://'),
			});
		});
	});
});
