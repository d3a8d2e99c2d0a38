import { runNode, testCredential } from '../../n8n';
import { type PlainServer, startPlainServer } from '../plain-server';
import { credentialCases } from '../../vendors';
import { identity } from './identity';

describe('redirects', () => {
	/** A server to which nothing of ours must come, and one that sends everybody there. */
	let elsewhere: PlainServer;
	let home: PlainServer;
	let status = 302;
	let alsoLogin = false;

	beforeEach(async () => {
		alsoLogin = false;
		elsewhere = await startPlainServer(() => ({ body: { access_token: 'stolen' } }));
		home = await startPlainServer(({ url }) =>
			url.endsWith('/login') && !alsoLogin
				? { body: { access_token: 'granted-1' } }
				: { status, headers: { location: `${elsewhere.url}/there` } },
		);
	});
	afterEach(async () => {
		await home.close();
		await elsewhere.close();
	});

	describe.each(credentialCases)('with $type', ({ type, vendor, choice, data }) => {
		const run = async () =>
			await runNode({
				node: vendor.node(),
				parameters: { ...vendor.selection, ...vendor.person(0), ...choice },
				credentials: { [type]: data(home.url) },
			});

		it.each([301, 302, 303, 307, 308])('neither key nor person follows a redirect (%i)', async (code) => {
			status = code;
			const { error } = await run();
			expect(error?.message).toContain(`replied ${code}`);
			expect(error?.description).toBe('The address has moved. Check the Base URL in the credential.');
			expect(elsewhere.requests).toEqual([]);
		});

		it('the credential’s test takes no key to where it is redirected', async () => {
			status = 302;
			await testCredential(type, data(home.url));
			expect(elsewhere.requests.map(identity).filter((found) => Object.keys(found).length > 0)).toEqual([]);
		});
	});

	it('an Eka login does not take its secret to where it is redirected', async () => {
		alsoLogin = true;
		status = 307;
		const login = credentialCases.find(({ type }) => type === 'ekaCareApi');
		if (login === undefined) throw new Error('There is no such case');
		const { error } = await runNode({
			node: login.vendor.node(),
			parameters: { ...login.vendor.selection, ...login.vendor.person(0) },
			credentials: { ekaCareApi: login.data(home.url) },
		});
		expect(error?.message).toContain('Eka Care refused the login (it replied 307)');
		expect(elsewhere.requests).toEqual([]);
	});
});
