import { startSandbox, type Sandbox } from '../../sandbox/server';
import { runNode } from '../engine';
import { byExpression, vendorCases } from './vendor-case';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(() => sandbox.reset());

describe.each(vendorCases)('$key create', (vendor) => {
	const run = async (
		people: Array<Record<string, unknown>>,
		onError?: 'continueRegularOutput' | 'continueErrorOutput',
	) =>
		await runNode({
			node: vendor.node(),
			parameters: { ...vendor.selection, ...byExpression(vendor.person(0)) },
			credentials: vendor.credentials(sandbox),
			items: people.map((person) => ({ ...person })) as never,
			onError,
		});
	const created = () => sandbox.journal(vendor.key).filter((entry) => entry.path === vendor.path);
	const people = [0, 1, 2].map(vendor.person);

	it('sends each item as the vendor documents it and returns the vendor’s reply', async () => {
		const { outputs, error } = await run(people);
		expect(error).toBeUndefined();
		expect(created().map(({ method, status, body }) => ({ method, status, body }))).toEqual(
			people.map((body) => ({ method: 'POST', status: vendor.createdStatus, body })),
		);
		expect(outputs[0]?.map((item) => item.pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
		expect(created().flatMap((entry) => entry.violation ?? [])).toEqual([]);
	});
});
