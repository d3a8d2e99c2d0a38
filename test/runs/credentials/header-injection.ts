import { runNode } from '../../n8n';
import { type PlainServer, startPlainServer } from '../plain-server';
import { credentialCases } from '../../vendors';

describe('header injection', () => {
	let server: PlainServer;
	beforeEach(async () => {
		server = await startPlainServer(({ url }) => ({
			body: url.endsWith('/login') ? { access_token: 'granted\r\nX-Admin: 1' } : {},
		}));
	});
	afterEach(async () => await server.close());

	describe.each(credentialCases)('$type', ({ type, vendor, choice, data, headerProperties }) => {
		const run = async (changes: object, key: string) =>
			await runNode({
				node: vendor.node(),
				parameters: { ...vendor.selection, ...vendor.person(0), ...choice },
				credentials: { [type]: { ...data(server.url), ...changes } },
				items: [{ key }],
			});

		it.each(Object.keys(headerProperties))(
			'takes no header out of a row by an expression in %s',
			async (name) => {
				const { error } = await run({ [name]: '={{ $json.key }}' }, 'key\r\nX-Admin: 1');
				expect(error?.message).toContain('has a line break or another character');
				expect(server.requests).toEqual([]);
			},
		);
	});

	it('takes no header out of a token that a login grants', async () => {
		const login = credentialCases.find(({ type }) => type === 'ekaCareApi');
		if (login === undefined) throw new Error('There is no such case');
		await runNode({
			node: login.vendor.node(),
			parameters: { ...login.vendor.selection, ...login.vendor.person(0) },
			credentials: { ekaCareApi: login.data(server.url) },
		});
		expect(server.requests.map(({ headers }) => headers['x-admin'])).toEqual(
			server.requests.map(() => undefined),
		);
	});
});
