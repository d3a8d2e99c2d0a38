import { quickWaits } from '../quick-waits';
import type { INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { NODE, runNode } from '../../n8n';
import { personalIn, vendorCases, type VendorCase } from '../../vendors';
import { leaksIn, readable } from '../../privacy/leaks';

describe('static parameters', () => {
	quickWaits();
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.close());
	beforeEach(() => sandbox.reset());

	async function run(
		vendor: VendorCase,
		changed: INodeParameters = {},
		credentials = vendor.credentials(sandbox),
	) {
		// Typed into the node itself, so that n8n's error, which carries the node, carries the person too.
		const person = vendor.typed;
		const result = await runNode({
			node: vendor.node(),
			parameters: { ...vendor.selection, ...person, options: { retries: 0 }, ...changed },
			credentials,
			items: [{}],
		});
		const { error, logged, run: ran } = result;
		const told = readable([error, ran.data.resultData.error, ran.data.resultData.runData[NODE], logged]);
		return {
			error,
			leaks: leaksIn(told, personalIn(vendor, person), `${vendor.key} ${JSON.stringify(vendor.selection)}`),
		};
	}

	describe.each(vendorCases)('$key', (vendor) => {
		it.each([400, 403, 500])('a refusal with an echo and status %i', async (status) => {
			sandbox.faults.set([{ kind: 'echo', vendor: vendor.key, status, method: 'POST' }]);
			const { error, leaks } = await run(vendor);
			expect(error).toBeDefined();
			expect(leaks).toEqual([]);
		});

		it('a connection that was lost', async () => {
			sandbox.faults.set([{ kind: 'dropAfter', vendor: vendor.key }]);
			const { error, leaks } = await run(vendor);
			expect(error).toBeDefined();
			expect(leaks).toEqual([]);
		});

		it('values that are not valid', async () => {
			const { error, leaks } = await run(vendor, { [vendor.email]: 'Zephyrine Quackenbush' });
			expect(error?.message).toBe('Email must be an email address, such as name@example.com [item 0]');
			expect(leaks).toEqual([]);
		});

		it('an operation that is not there', async () => {
			const { error, leaks } = await run(vendor, { operation: 'nope' });
			expect(error).toBeDefined();
			expect(leaks).toEqual([]);
		});

		// Thrown by openSession with the whole node: to be an ordinary test once session.ts strips it.
		it('a credential that is not allowed to be used', async () => {
			const bad = Object.entries(vendor.credentials(sandbox)).map(([type, data]) => [
				type,
				{ ...data, environment: 'custom', baseUrl: 'http://api.example.com' },
			]);
			const { error, leaks } = await run(vendor, {}, Object.fromEntries(bad));
			expect(error?.message).toContain('must begin with https://');
			expect(leaks).toEqual([]);
		});

		it('no credential at all', async () => {
			const { error, leaks } = await run(vendor, {}, {});
			expect(error).toBeDefined();
			expect(leaks).toEqual([]);
		});
	});
});
