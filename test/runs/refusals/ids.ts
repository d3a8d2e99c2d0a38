import { type PlainServer, startPlainServer } from '../plain-server';
import { ekaCase } from '../../vendors/eka-care';
import { runNode } from '../../n8n';

describe('ids', () => {
	let server: PlainServer;
	beforeEach(async () => {
		server = await startPlainServer(() => ({ body: { status: 'success', ekaid: '1' } }));
	});
	afterEach(async () => await server.close());

	async function update(id: unknown) {
		const result = await runNode({
			node: ekaCase.node(),
			parameters: {
				...ekaCase.selection,
				authentication: 'authToken',
				operation: 'update',
				user_id: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				updateFields: { lastname: 'Rao' },
			},
			credentials: { ekaCareTokenApi: { environment: 'custom', baseUrl: server.url, token: 'token-1' } },
			items: [{ json: { id: id as string } }],
		});
		return { ...result, urls: server.requests.map(({ url }) => url) };
	}

	describe('an ID that would leave its place in the path', () => {
		it.each([
			...['../x', '..', '.', '...', 'a/b', '/', '//evil.example', '/cdr/v1/doctor/', 'a\\b', '..\\..'],
			...['a\r\nX-Admin: 1', 'a\nb', 'a\rb', 'a\u0000b', 'a\tb', 'a\u001bb', 'a\u007fb'],
		])('%j is refused before anything is sent', async (id) => {
			const { error, urls } = await update(id);
			expect(error?.name).toBe('NodeOperationError');
			expect(error?.message).toBe('User must be an ID, without slashes or line breaks [item 0]');
			expect(urls).toEqual([]);
		});
	});

	describe('an odd ID', () => {
		it.each([
			['x?y=1', 'x%3Fy%3D1'],
			['x#y', 'x%23y'],
			['x&y;z', 'x%26y%3Bz'],
			['%2e%2e', '%252e%252e'],
			['%2F', '%252F'],
			['%00', '%2500'],
			['%', '%25'],
			['a b', 'a%20b'],
			['a+b', 'a%2Bb'],
			['a@b:1', 'a%40b%3A1'],
			['..a', '..a'],
			['a..', 'a..'],
			['{user_id}', '%7Buser_id%7D'],
			['$&', '%24%26'],
			['__proto__', '__proto__'],
			['ü', '%C3%BC'],
			['患者', '%E6%82%A3%E8%80%85'],
			['🙂', '%F0%9F%99%82'],
			['a\u202eb', 'a%E2%80%AEb'],
			['\u2215\uff0f', '%E2%88%95%EF%BC%8F'],
			['0'.repeat(2000), '0'.repeat(2000)],
		])('%j arrives as one segment of the right path', async (id, segment) => {
			const { error, urls } = await update(id);
			expect(error).toBeUndefined();
			expect(urls).toEqual([`/cdr/v1/ekauser/${segment}/`]);
		});

		it('that is far too long ends in a sentence', async () => {
			const { error, urls } = await update('9'.repeat(100_000));
			expect(['NodeOperationError', 'NodeApiError']).toContain(error?.name);
			expect(error?.message.length).toBeLessThan(600);
			expect(urls).toEqual([]);
		});

		it('that is half a character is refused as a value, in a sentence', async () => {
			const { error, urls } = await update('a\ud800');
			expect(error?.message).toMatch(/^User must be /);
			expect(error?.context).toMatchObject({ itemIndex: 0 });
			expect(urls).toEqual([]);
		});

		it.each([[{ a: 1 }], [['1']], [true], [{ mode: 'id', value: { value: '1' } }]])(
			'of another type is refused: %j',
			async (id) => {
				const { error, urls } = await update(id);
				expect(error?.message).toBe('User must be text [item 0]');
				expect(urls).toEqual([]);
			},
		);
	});
});
