import { quickWaits } from '../quick-waits';
import { runNode } from '../../n8n';
import { callAbout, everyOperation, idInRecord, vendorCases } from '../../vendors';
import { uphealCase } from '../../vendors/upheal';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { jsons, runVendor } from '../run-vendor';

describe('result output', () => {
	quickWaits();
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const options = { output: 'result', requestsPerMinute: 0 };

	describe.each(vendorCases)('$key: Output "result"', (vendor) => {
		const people = [1, 2].map((n) => vendor.person(n));
		const ids = () =>
			sandbox()
				.people(vendor.key)
				.map((record) => idInRecord(vendor, record));
		const holdsNothingSubmitted = (text: string) => {
			// A gender "M" or a role may stand in any text; what tells somebody from others may not.
			const values = people
				.flatMap((person) => Object.values(person))
				.filter((value) => String(value).length > 3);
			expect(values.filter((value) => value !== 'CLINICIAN' && text.includes(String(value)))).toEqual([]);
		};

		it('of a create holds outcome, ID and warnings, and nothing of the person', async () => {
			const result = await runVendor(sandbox(), vendor, { people, options: { ...options, concurrency: 1 } });
			expect(jsons(result)).toEqual(ids().map((id) => ({ outcome: 'created', id, warnings: [] })));
			holdsNothingSubmitted(JSON.stringify(result.outputs));
		});

		it('of a second run says "exists"', async () => {
			const operation = vendor.sure.value;
			await runVendor(sandbox(), vendor, { operation, people, options: { ...options, concurrency: 1 } });
			const result = await runVendor(sandbox(), vendor, { operation, people, options });
			// Without a look-up nobody tells the ID of somebody who exists.
			const known = ids().map((id) => (vendor.lookupId === undefined ? null : id));
			expect(jsons(result)).toEqual(
				known.map((id) => ({ outcome: 'exists', id, warnings: expect.any(Array) })),
			);
			holdsNothingSubmitted(JSON.stringify(result.outputs));
		});

		it('of a create whose reply was lost says so without the person', async () => {
			sandbox().faults.set([{ kind: 'serverErrorAfter', retryAfter: 0, times: 2, method: 'POST' }]);
			const result = await runVendor(sandbox(), vendor, { people, options });
			expect(result.error).toBeUndefined();
			for (const json of jsons(result)) expect(Object.keys(json)).toEqual(['outcome', 'id', 'warnings']);
			holdsNothingSubmitted(JSON.stringify(result.outputs));
		});
	});

	const aboutSomebody = everyOperation.filter(({ operation }) => operation.effect !== 'create');

	it.each(aboutSomebody)('$name holds outcome and ID', async (tested) => {
		const { vendor, selection, facts } = tested;
		await runVendor(sandbox(), vendor, { people: [vendor.person(1)], options });
		const [id = ''] = sandbox()
			.people(vendor.key)
			.map((record) => idInRecord(vendor, record));
		const who = { id, email: String(vendor.person(1).email), lastName: 'Rao' };
		const result = await runNode({
			node: vendor.node(),
			parameters: { ...selection, ...callAbout(tested, who), options },
			credentials: vendor.credentials(sandbox()),
		});
		expect(jsons(result)).toEqual([{ outcome: facts.outcome, id, warnings: [] }]);
	});

	it.each([
		['nathan.1@example.com', 'found'],
		['nathan.9@example.com', 'absent'],
	])('Upheal check of %s holds "%s"', async (email, outcome) => {
		await runVendor(sandbox(), uphealCase, { people: [uphealCase.person(1)] });
		const [id] = sandbox()
			.people('upheal')
			.map((record) => idInRecord(uphealCase, record));
		const result = await runNode({
			node: uphealCase.node(),
			parameters: { resource: 'user', operation: 'check', email, options },
			credentials: uphealCase.credentials(sandbox()),
		});
		expect(jsons(result)).toEqual([{ outcome, id: outcome === 'found' ? id : null, warnings: [] }]);
	});
});
