import { runNode } from '../n8n';
import { startPlainServer } from '../runs/plain-server';
import { ekaCase } from '../vendors/eka-care';
import { size } from './size';

describe('many people', () => {
	it('returns everybody of a business that has very many', async () => {
		const users = Array.from({ length: size(2_000, 150_000) }, (_none, n) => ({ id: String(n) }));
		const server = await startPlainServer(() => ({ body: { status: 'success', users } }));
		const { outputs, error } = await runNode({
			node: ekaCase.node(),
			parameters: { authentication: 'authToken', resource: 'user', operation: 'getAll', returnAll: true },
			credentials: { ekaCareTokenApi: { environment: 'custom', baseUrl: server.url, token: 'any' } },
			items: [{}],
		});
		await server.close();
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(users.length);
	});
});
