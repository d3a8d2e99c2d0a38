import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { demoKeys } from '../../sandbox/demo-keys';
import type { VendorKey } from '../../sandbox/server';
import { testCredential } from '../engine';
import { closedAddress, startPlainServer } from '../operations/plain-server';
import { runningSandbox } from '../sandbox/running-sandbox';
import { credentialCases } from './credential-case';

const OK = { status: 'OK', message: 'Connection successful!' };
const sandbox = runningSandbox();

interface TestCase {
	type: string;
	vendor: VendorKey;
	right: ICredentialDataDecryptedObject;
	wrong: ICredentialDataDecryptedObject;
	refused: string | RegExp;
	asks: string;
}

const { carePortals, ekaCare, hippHealth, upheal } = demoKeys;
const CASES: TestCase[] = [
	{
		type: 'ekaCareApi',
		vendor: 'ekaCare',
		right: { environment: 'custom', clientId: ekaCare.clientId, clientSecret: ekaCare.clientSecret },
		wrong: { environment: 'custom', clientId: ekaCare.clientId, clientSecret: 'wrong' },
		refused: /Eka Care refused the login/,
		asks: 'GET /cdr/v1/get_business_info/',
	},
	{
		type: 'ekaCareTokenApi',
		vendor: 'ekaCare',
		right: { environment: 'custom', token: ekaCare.token },
		wrong: { environment: 'custom', token: 'wrong' },
		refused: 'Eka Care refused the Token. It may have expired: fetch a new one.',
		asks: 'GET /cdr/v1/get_business_info/',
	},
	{
		type: 'carePortalsApi',
		vendor: 'carePortals',
		right: { organizationId: carePortals.organizationId, token: carePortals.token },
		wrong: { organizationId: carePortals.organizationId, token: 'wrong' },
		refused: 'CarePortals refused the Token. Renew it, or leave it empty if you have none.',
		asks: 'GET /users/account',
	},
	{
		type: 'hippHealthApi',
		vendor: 'hippHealth',
		right: { apiKey: hippHealth.clinicianKey },
		wrong: { apiKey: 'wrong' },
		refused: 'Hipp Health refused the API Key. Copy it again from Hipp Health.',
		asks: 'GET /users',
	},
	{
		type: 'uphealApi',
		vendor: 'upheal',
		right: { apiKey: upheal.apiKey },
		wrong: { apiKey: 'wrong' },
		refused: 'Upheal refused the API Key. Copy it again from Upheal.',
		asks: 'POST /users/check',
	},
];

describe.each(CASES)(
	'testing a credential of type $type',
	({ type, vendor, right, wrong, refused, asks }) => {
		const baseUrl = () => sandbox().bases[vendor];

		it.each(['', '/', '//  '])(
			'succeeds with the right key and a base URL that ends with %j',
			async (end) => {
				expect(await testCredential(type, { ...right, baseUrl: baseUrl() + end })).toEqual(OK);
				const asked = sandbox()
					.journal()
					.filter(({ operationId }) => operationId !== 'login');
				expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([asks]);
				expect(asked.flatMap(({ violation }) => violation ?? [])).toEqual([]);
				expect(sandbox().people(vendor)).toEqual([]);
			},
		);

		it('says that the key is refused', async () => {
			expect(await testCredential(type, { ...wrong, baseUrl: baseUrl() })).toEqual({
				status: 'Error',
				message: typeof refused === 'string' ? refused : expect.stringMatching(refused),
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
		const result = await testCredential(type, data(await closedAddress()));
		expect(result.status).toBe('Error');
		expect(result.message).toMatch(/ECONNREFUSED|could not be reached|refused/i);
	});

	it('sends no key over a line that is not encrypted', async () => {
		const result = await testCredential(type, data('http://api.example.com'));
		expect(result).toEqual({ status: 'Error', message: expect.stringContaining('must begin with https://') });
	});
});
