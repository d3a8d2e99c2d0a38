import { quickWaits } from '../runs/quick-waits';
import { get } from 'lodash';
import { jsons } from '../runs/run-vendor';
import { runCampaign } from '../faults/campaign';
import { printTable, tableRow } from '../faults/table';
import { size, whole } from '../campaigns/size';
import { idInRecord, vendorCases } from '../vendors';

describe('faults', () => {
	if (!whole) quickWaits();
	/** `npm run test:faults` sets the number of the longest form. */
	const SIZE = Number(process.env.FAULT_CAMPAIGN_ITEMS ?? size(40, 500));
	const rows: Array<Record<string, string | number>> = [];
	afterAll(() => {
		if (process.env.FAULT_CAMPAIGN_ITEMS !== undefined) printTable(rows);
	});

	const emailOf = (person: object) => ('email' in person ? String(person.email) : '');
	/** As many as there are in the input, so that a failing expectation shows a few and not ten thousand. */
	const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

	describe.each(vendorCases)('$key, where a tenth of all requests go wrong', (vendor) => {
		it(`creates each of ${SIZE} people once`, async () => {
			const people = Array.from({ length: SIZE }, (_none, n) => vendor.person(n));
			const after = await runCampaign({ vendor, operation: 'create', people, seed: 20_260 });
			rows.push(tableRow(`${vendor.key} create`, vendor, after));
			const { result, records, journal } = after;
			const outputs = result.outputs.flat();

			const failed = outputs.filter((item) => 'error' in item.json);
			expect(failed.map((item) => item.json).slice(0, 3)).toEqual([]);
			expect(outputs.map((item) => item.pairedItem)).toEqual(people.map((_person, item) => ({ item })));

			expect(records).toHaveLength(SIZE);
			expect(records.map(emailOf).sort()).toEqual(people.map(emailOf).sort());

			// Each output tells the ID of its own person, except where the vendor told it in a reply that was lost.
			const idOf = new Map(records.map((record) => [emailOf(record), idInRecord(vendor, record)]));
			const wrong = outputs.filter(({ json }, n) => {
				const id: unknown = get(json, vendor.ids.reply);
				return id === undefined ? json.warnings === undefined : id !== idOf.get(emailOf(people[n] ?? {}));
			});
			expect(wrong.map((item) => item.json).slice(0, 3)).toEqual([]);
			expect(journal.flatMap((entry) => entry.violation ?? []).slice(0, 3)).toEqual([]);
			expect(journal.filter((entry) => entry.faults !== undefined).length).toBeGreaterThan(SIZE / 20);
		});

		it('makes one person of two items that mean the same, begun together', async () => {
			const half = Math.ceil(SIZE / 10);
			const people = Array.from({ length: 2 * half }, (_none, n) =>
				vendor.person((Math.floor(n / 20) * 10 + (n % 10)) % half),
			);
			const operation = vendor.sure.value;
			const after = await runCampaign({ vendor, operation, people, seed: 20_261 });
			rows.push(tableRow(`${vendor.key} ${operation}`, vendor, after));
			const outcomes = jsons(after.result).map(({ outcome, error }) => outcome ?? error);
			const wanted = new Set(people.map(emailOf)).size;
			expect(repeated(after.records.map(emailOf))).toEqual([]);
			expect(after.records).toHaveLength(wanted);
			expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(wanted);
			expect(outcomes.filter((outcome) => outcome === 'exists')).toHaveLength(people.length - wanted);
			expect(after.journal.flatMap((entry) => entry.violation ?? [])).toEqual([]);
		});
	});
});
