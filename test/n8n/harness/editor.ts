import { listSearch, loadOptions, testCredential } from '..';
import { PeopleKey, PeopleLogin } from '../fixture/people-credential';
import { People } from '../fixture/people-node';
import { startPeopleServer } from '../fixture/people-server';

describe('editor', () => {
	const credentialTypes = [new PeopleLogin(), new PeopleKey()];
	let server: Awaited<ReturnType<typeof startPeopleServer>>;
	beforeEach(async () => {
		server = await startPeopleServer();
	});
	afterEach(async () => await server.stop());

	describe('testing a credential', () => {
		const test = async (type: string, data: object) =>
			await testCredential(type, { baseUrl: server.baseUrl, ...data }, credentialTypes);

		it('succeeds with the right secret, and logs in anew though a token is stored', async () => {
			const result = await test('peopleLogin', { secret: 'right', token: 'token 0' });
			expect(result).toEqual({ status: 'OK', message: 'Connection successful!' });
			expect(server.logins).toBe(1);
		});

		it('fails when the login is refused', async () => {
			expect(await test('peopleLogin', { secret: 'wrong' })).toMatchObject({ status: 'Error' });
		});

		it('answers with the words of the credential’s own rule', async () => {
			expect(await test('peopleKey', { apiKey: 'right' })).toMatchObject({ status: 'OK' });
			expect(await test('peopleKey', { apiKey: 'wrong' })).toEqual({
				status: 'Error',
				message: 'The key was refused',
			});
		});

		it('fails when nobody listens', async () => {
			expect(await test('peopleKey', { apiKey: 'right', baseUrl: 'http://127.0.0.1:1' })).toMatchObject({
				status: 'Error',
			});
		});
	});

	describe('a list the editor asks for', () => {
		it('reads the vendor with the credential and the parameters so far', async () => {
			const credentials = { peopleLogin: { baseUrl: server.baseUrl, secret: 'right' } };
			const call = { node: new People(), credentials, credentialTypes, parameters: { greeting: 'Hi' } };
			expect(await loadOptions({ ...call, method: 'names' })).toEqual([{ name: 'Hi me', value: 'me' }]);
		});

		it('is searched by filter and page', async () => {
			const call = { node: new People(), method: 'search', filter: 'as', paginationToken: '2' };
			expect(await listSearch(call)).toEqual({ results: [{ name: 'as', value: '2' }] });
		});
	});
});
