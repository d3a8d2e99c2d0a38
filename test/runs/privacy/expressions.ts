import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { runNode } from '../../n8n';
import { vendorCases } from '../../vendors';
import { leaksIn, readable } from '../../privacy/leaks';

describe('expressions', () => {
	const item = { name: 'Zephyrine O’Quackenbush', email: 'zq@example.com' };

	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.close());
	beforeEach(() => sandbox.reset());

	/** Expressions that n8n can't work out; of some of them its own sentence quotes what they were given. */
	const expressions = [
		'={{ "x".hash($json.name) }}',
		'={{ (5).toDateTime($json.name) }}',
		'={{ $json.name.toDateTime() }}',
		'={{ $json.name.toNumber() }}',
		'={{ $json.name.parseJson() }}',
		'={{ JSON.parse($json.name) }}',
		'={{ (() => { throw new Error($json.name) })() }}',
		'={{ $json.email + }}',
		'={{ $("Nowhere").first().json.name }}',
	];

	describe.each(vendorCases)('$key', (vendor) => {
		it.each(expressions)('%s in Email fails its item by the label, without the value', async (email) => {
			const result = async (onError?: 'continueRegularOutput') =>
				await runNode({
					node: vendor.node(),
					parameters: { ...vendor.selection, ...vendor.person(1), email },
					credentials: vendor.credentials(sandbox),
					items: [item],
					onError,
				});
			const going = await result('continueRegularOutput');
			const json = going.outputs[0]?.[0]?.json;
			// n8n takes some exceptions for an empty value, which then fails only where the field is required.
			if (json !== undefined && 'error' in json)
				expect(json.error).toMatch(/^(The expression in Email could not be worked out|Email is required)/);
			sandbox.reset();
			const stopped = await result();
			const told = readable([json, going.logged, stopped.error, stopped.logged]);
			expect(leaksIn(told, Object.values(item), '')).toEqual([]);
		});
	});
});
