import { startPlainServer } from '../plain-server';
import { runOperation } from '../run-operation';
import { ekaCase } from '../../vendors/eka-care';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { identity } from './identity';

describe('eka edited', () => {
	const sandbox = runningSandbox();

	describe('after somebody edits the credential', () => {
		it.each([
			['Client ID', { clientId: 'client-2' }],
			['Client Secret', { clientSecret: 'secret-2' }],
			['Sharing Key', { sharingKey: 'shared-2' }],
		])('another %s never goes with the former token', async (_what, change) => {
			const server = await startPlainServer(({ url, headers, body }) => {
				if (url.endsWith('/login')) return { body: { access_token: `granted for ${body}` } };
				return headers.auth === undefined
					? { status: 401, body: { message: 'Unauthorized' } }
					: { status: 201, body: { status: 'success', ekaid: '1' } };
			});
			const first = { ...ekaCase.credentialsAt(server.url).ekaCareApi };
			const before = await runOperation(sandbox(), ekaCase, ekaCase.person(0), {
				credentials: { ekaCareApi: first },
			});
			const former = server.requests.map((request) => identity(request).auth).at(-1);
			server.requests.length = 0;
			const credentials = { ekaCareApi: { ...before.credentials.ekaCareApi, ...change } };
			const after = await runOperation(sandbox(), ekaCase, ekaCase.person(1), { credentials });
			await server.close();
			expect(after.error).toBeUndefined();
			const used = server.requests.flatMap((request) => identity(request).auth ?? []);
			expect(used).toEqual([expect.stringContaining(Object.values(change)[0] ?? '')]);
			expect(used).not.toContain(former);
		});
	});
});
