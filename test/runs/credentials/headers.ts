import { type PlainServer, startPlainServer } from '../plain-server';
import { runNode } from '../../n8n';
import { credentialCases } from '../../vendors';
import { identity } from './identity';

describe('headers', () => {
	const LOGIN = '/connect-auth/v1/account/login';
	let server: PlainServer;
	beforeEach(async () => {
		server = await startPlainServer(({ url }) =>
			url === LOGIN ? { body: { access_token: 'granted-1', expires_in: 1800 } } : { body: { status: 'ok' } },
		);
	});
	afterEach(async () => await server.close());

	describe.each(credentialCases)('$type', (one) => {
		const { type, vendor, choice, data, headers } = one;

		async function run(changes: object = {}) {
			const { error } = await runNode({
				node: vendor.node(),
				parameters: { ...vendor.selection, ...vendor.person(0), ...choice },
				credentials: { [type]: { ...data(server.url), ...changes } },
			});
			return { error, calls: server.requests.filter(({ url }) => url !== LOGIN) };
		}

		it('sends exactly its own headers', async () => {
			const { error, calls } = await run();
			expect(error).toBeUndefined();
			expect(calls.map(identity)).toEqual([headers]);
		});

		it('sends its key in no other place', async () => {
			const { calls } = await run();
			for (const { url, body } of calls)
				expect(url + body).not.toMatch(/(key|token|secret|granted|client)-1/);
		});

		it('trims what was pasted with spaces or a line break at its end', async () => {
			const pasted = Object.fromEntries(
				Object.keys(one.headerProperties).map((name) => [name, ` ${String(data('')[name])}\r\n`]),
			);
			const { error, calls } = await run(pasted);
			expect(error).toBeUndefined();
			expect(calls.map(identity)).toEqual([headers]);
		});

		const inner = ['a\nb', 'a\r\nX-Admin: 1', 'a\u0000b', 'ключ', 'a\u2028b', 'a\tb'];
		const hostile = Object.entries(one.headerProperties).flatMap(([name, label]) =>
			inner.map((value) => ({ name, label, value })),
		);

		it.each(hostile)('refuses $value as $label before anything is sent', async ({ name, label, value }) => {
			const { error, calls } = await run({ [name]: value });
			expect(error?.message).toContain(`${label} in the credential has a line break or another character`);
			expect(error?.message).not.toContain(value);
			expect(calls).toEqual([]);
			expect(server.requests).toEqual([]);
		});

		it.each(Object.entries(one.headerProperties).filter(([name]) => one.optional?.includes(name) !== true))(
			'with an empty %s says so and sends nothing',
			async (name, label) => {
				for (const empty of ['', '  ']) {
					const { error } = await run({ [name]: empty });
					expect(error?.message).toMatch(
						new RegExp(`${label} in the credential is empty|is not set|required`),
					);
				}
				expect(server.requests).toEqual([]);
			},
		);
	});

	describe('CarePortals', () => {
		const [portals] = credentialCases.filter(({ type }) => type === 'carePortalsApi');

		it.each(['', '   '])('sends no Authorization for the token %j', async (token) => {
			if (portals === undefined) throw new Error('There is no such case');
			const { vendor, data } = portals;
			const { error } = await runNode({
				node: vendor.node(),
				parameters: { ...vendor.selection, ...vendor.person(0) },
				credentials: { carePortalsApi: { ...data(server.url), token } },
			});
			expect(error).toBeUndefined();
			expect(server.requests.map(identity)).toEqual([{ organization: 'org-1' }]);
		});
	});

	describe('an Eka login', () => {
		const run = async (sharingKey: string) => {
			const login = credentialCases.find(({ type }) => type === 'ekaCareApi');
			if (login === undefined) throw new Error('There is no such case');
			await runNode({
				node: login.vendor.node(),
				parameters: { ...login.vendor.selection, ...login.vendor.person(0) },
				credentials: { ekaCareApi: { ...login.data(server.url), sharingKey } },
			});
			const request = server.requests.find(({ url }) => url === LOGIN);
			return {
				method: request?.method,
				body: JSON.parse(request?.body ?? '{}'),
				by: request && identity(request),
			};
		};

		it('sends ID and secret in its body, and neither header nor sharing key', async () => {
			expect(await run('')).toEqual({
				method: 'POST',
				body: { client_id: 'client-1', client_secret: 'secret-1' },
				by: {},
			});
		});

		it('sends the sharing key where there is one', async () => {
			expect(await run(' shared-1 ')).toMatchObject({ body: { sharing_key: 'shared-1' } });
		});
	});
});
