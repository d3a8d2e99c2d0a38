import type { IHttpRequestHelper, IHttpRequestOptions } from 'n8n-workflow';
import { login, sessionMark } from '../../../nodes/EkaCare/login/login';

const credential = {
	environment: 'custom',
	baseUrl: 'https://api.example.com',
	clientId: 'client',
	clientSecret: 'secret',
	sharingKey: '',
};

/** An address that answers each login when it is told to. */
function address() {
	const asked: IHttpRequestOptions[] = [];
	const answers: Array<(token: string) => void> = [];
	const helper: IHttpRequestHelper = {
		helpers: {
			httpRequest: async (request) => {
				asked.push(request);
				const token = await new Promise<string>((resolve) => answers.push(resolve));
				return { statusCode: 200, body: { access_token: token }, headers: {} };
			},
		},
	};
	return { asked, helper, answer: (token: string) => answers.shift()?.(token) };
}

it('is shared by all who ask while it is under way, and made anew for those who ask later', async () => {
	const { asked, helper, answer } = address();
	const together = Array.from({ length: 6 }, async () => await login(helper, credential));
	expect(asked).toHaveLength(1);
	answer('one');
	expect(new Set(await Promise.all(together))).toEqual(new Set([`${sessionMark(credential)}one`]));
	const later = login(helper, credential);
	expect(asked).toHaveLength(2);
	answer('two');
	expect(await later).toBe(`${sessionMark(credential)}two`);
});

it.each([
	['Client ID', { clientId: 'other' }],
	['Client Secret', { clientSecret: 'other' }],
	['Sharing Key', { sharingKey: 'other' }],
	['Base URL', { baseUrl: 'https://other.example.com' }],
])('is not shared with another %s, whose token has another mark', async (_what, change) => {
	const { asked, helper, answer } = address();
	const other = { ...credential, ...change };
	const both = [login(helper, credential), login(helper, other)];
	expect(asked).toHaveLength(2);
	answer('one');
	answer('two');
	expect(await Promise.all(both)).toEqual([`${sessionMark(credential)}one`, `${sessionMark(other)}two`]);
	expect(sessionMark(other)).not.toBe(sessionMark(credential));
});
