import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo, runOperation } from '../run-operation';
import { byExpression, vendorCases } from '../../vendors';

describe('create', () => {
	const sandbox = runningSandbox();

	describe.each(vendorCases)('$key create', (vendor) => {
		const people = [0, 1, 2].map(vendor.person);
		const byRow = byExpression(vendor.person(0));

		it('sends each item as the vendor documents it, in order, and returns the vendor’s reply', async () => {
			const { outputs, error } = await runOperation(sandbox(), vendor, byRow, { items: people });
			expect(error).toBeUndefined();
			const requests = requestsTo(sandbox(), vendor);
			expect(requests.map(({ method, path, status, body }) => ({ method, path, status, body }))).toEqual(
				people.map((body) => ({ method: 'POST', path: vendor.path, status: vendor.createdStatus, body })),
			);
			expect(requests.flatMap(({ violation }) => violation ?? [])).toEqual([]);
			expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([
				{ item: 0 },
				{ item: 1 },
				{ item: 2 },
			]);
			for (const { json } of outputs[0] ?? []) expect(Object.keys(json)).not.toContain('error');
		});

		it('sends only the fields that are given', async () => {
			await runOperation(sandbox(), vendor, vendor.person(0));
			expect(requestsTo(sandbox(), vendor).map(({ body }) => body)).toEqual([vendor.person(0)]);
		});

		it('leaves its input items as they were', async () => {
			const items = people.map((person) => ({ ...person }));
			await runOperation(sandbox(), vendor, byRow, { items });
			expect(items).toEqual(people);
		});

		it('sends nothing for no items', async () => {
			const { error } = await runOperation(sandbox(), vendor, byRow, { items: [] });
			expect(error).toBeUndefined();
			expect(requestsTo(sandbox(), vendor)).toEqual([]);
		});

		it('says so when a workflow names an operation of a newer version', async () => {
			const { error } = await runOperation(sandbox(), vendor, { ...vendor.person(0), operation: 'merge' });
			expect(error?.message).toContain(`has no operation “merge” for “${String(vendor.selection.resource)}”`);
			expect(error?.description).toContain('newer version');
			expect(sandbox().journal()).toEqual([]);
		});
	});
});
