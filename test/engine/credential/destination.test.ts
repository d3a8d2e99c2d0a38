import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { ourCredentials } from '../../n8n/our-package';
import { credentialCases, type CredentialCase } from '../../vendors';

const HOME = 'https://api.example.com/v1';

/** As any node may ask for it: n8n's HTTP Request node can use every credential. */
async function authenticated({ type, data }: CredentialCase, request: IHttpRequestOptions) {
	const authenticate = ourCredentials().find(({ name }) => name === type)?.authenticate;
	if (typeof authenticate !== 'function') throw new Error(`${type} does not authenticate by a function`);
	const credentials: ICredentialDataDecryptedObject = { ...data(HOME) };
	return await authenticate(credentials, request);
}

describe.each(credentialCases)('$type', (one) => {
	it.each([
		{ url: 'https://api.example.com/v1/users' },
		{ url: 'https://API.example.com:443/other' },
		{ url: '/users', baseURL: HOME },
		{ url: 'users', baseURL: `${HOME}/` },
	])('serves its own host: %j', async (request) => {
		const { headers, ...rest } = await authenticated(one, { ...request, headers: { 'x-trace': '1' } });
		expect(headers).toMatchObject({ 'x-trace': '1' });
		expect(rest).toMatchObject(request);
	});

	it.each([
		{ url: 'https://evil.example/v1/users' },
		{ url: 'http://api.example.com/v1/users' },
		{ url: 'https://api.example.com:8443/v1/users' },
		{ url: 'https://api.example.com.evil.example/' },
		{ url: 'https://api.example.com@evil.example/' },
		{ url: '//evil.example/users', baseURL: HOME },
		{ url: 'https://evil.example/users', baseURL: HOME },
		{ url: '\\\\evil.example/users', baseURL: HOME },
		{ url: '/users', baseURL: 'https://evil.example' },
		{ url: '/users' },
		{ url: '' },
		{ url: 'not an address' },
	])('serves no other: %j', async (request) => {
		await expect(authenticated(one, request)).rejects.toThrow(
			'This credential sends its key only to https://api.example.com. The request is for another address.',
		);
	});

	it('leaves the request it is given as it was', async () => {
		const request: IHttpRequestOptions = { url: `${HOME}/users`, headers: { accept: 'text/plain' } };
		await authenticated(one, request);
		expect(request).toEqual({ url: `${HOME}/users`, headers: { accept: 'text/plain' } });
	});
});
