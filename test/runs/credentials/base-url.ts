import { startPlainServer } from '../plain-server';
import { runOperation } from '../run-operation';
import { vendorCases } from '../../vendors';
import { runningSandbox } from '../../sandbox/running-sandbox';

describe('base url', () => {
	const sandbox = runningSandbox();

	describe.each(vendorCases)('$label with a base URL', (vendor) => {
		const run = async (baseUrl: string) =>
			await runOperation(sandbox(), vendor, vendor.person(0), { credentials: vendor.credentialsAt(baseUrl) });

		it.each(['', '/', '//', '///  '])('that ends with %j finds its path', async (end) => {
			const { error } = await run(sandbox().bases[vendor.key] + end);
			expect(error).toBeUndefined();
			expect(sandbox().journal(vendor.key).at(-1)).toMatchObject({ path: vendor.path });
		});

		it('that is refused sends nothing, not even a login', async () => {
			const server = await startPlainServer();
			for (const refused of [`${server.url}?a=1`, server.url.replace('http', 'ftp'), '']) {
				const { error } = await run(refused);
				expect(error?.name).toBe('NodeOperationError');
				expect(error?.message).toContain('The Base URL in the credential');
			}
			await server.close();
			expect(server.requests).toEqual([]);
		});
	});
});
