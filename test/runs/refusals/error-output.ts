import { runNode } from '../../n8n';
import { vendorCases } from '../../vendors';

describe('error output', () => {
	it.each(vendorCases)('$key keeps error and details on it, beside what came in', async (vendor) => {
		const { outputs, error } = await runNode({
			node: vendor.node(),
			parameters: { ...vendor.selection, ...vendor.person(1), [vendor.email]: 'pia' },
			items: [{ json: { row: 1 } }],
			credentials: vendor.credentialsAt('http://127.0.0.1:9'),
			onError: 'continueErrorOutput',
		});
		expect(error).toBeUndefined();
		expect(outputs[0]).toEqual([]);
		const { email } = vendor;
		expect(outputs[1]).toMatchObject([
			{ json: { row: 1, error: expect.stringContaining(' must be'), details: { fields: [email] } } },
		]);
	});
});
