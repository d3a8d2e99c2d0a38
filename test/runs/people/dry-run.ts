import type { IDataObject } from 'n8n-workflow';
import { idInRecord, vendorCases } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { jsons, lookups, runVendor, writes } from '../run-vendor';

describe('dry run', () => {
	const sandbox = runningSandbox({ uphealRequestsPerMinute: 0 });
	const options = { dryRun: true, requestsPerMinute: 0 };

	const creatingIfNew = vendorCases.filter(({ sure }) => sure.how.kind === 'createIfNew');

	describe.each(creatingIfNew.filter(({ lookupId }) => lookupId !== undefined))(
		'$key Create If New',
		(vendor) => {
			it('looks up, plans whom it would create, once each, and writes nothing', async () => {
				await runVendor(sandbox(), vendor, { people: [vendor.person(1)], options: { requestsPerMinute: 0 } });
				const [record = {}] = sandbox().people(vendor.key);
				sandbox().clearJournal();
				const people = [1, 2, 3, 2, 3, 1].map((n) => vendor.person(n));
				const result = await runVendor(sandbox(), vendor, { operation: vendor.sure.value, people, options });
				const none = { outcome: 'planned', action: 'none', warnings: [] };
				const create = (n: number) => ({
					...{ outcome: 'planned', action: 'create', method: 'POST', path: vendor.path },
					...{ body: vendor.person(n), warnings: [] },
				});
				expect(jsons(result)).toEqual([none, create(2), create(3), none, none, none]);
				expect(writes(sandbox(), vendor)).toEqual([]);
				expect(lookups(sandbox(), vendor)).toHaveLength(3);

				const short = await runVendor(sandbox(), vendor, {
					operation: vendor.sure.value,
					people: people.slice(0, 2),
					options: { ...options, output: 'result' },
				});
				expect(jsons(short)).toEqual([
					{ outcome: 'planned', action: 'none', id: idInRecord(vendor, record), warnings: [] },
					{ outcome: 'planned', action: 'create', id: null, warnings: [] },
				]);
			});
		},
	);

	it.each(creatingIfNew.filter(({ lookupId }) => lookupId === undefined))(
		'$key Create If New can’t look up: it plans each person once and sends nothing',
		async (vendor) => {
			const people = [1, 2, 1, 2].map((n) => vendor.person(n));
			const result = await runVendor(sandbox(), vendor, {
				operation: vendor.sure.value,
				people,
				options,
			});
			expect(jsons(result).map(({ action }) => action)).toEqual(['create', 'create', 'none', 'none']);
			expect(requestsTo(sandbox(), vendor)).toEqual([]);
		},
	);

	it('Eka Create or Update looks up once and plans to create, to change what differs, or nothing', async () => {
		await runVendor(sandbox(), ekaCase, { people: [ekaCase.person(1), ekaCase.person(2)] });
		const ids = sandbox()
			.people('ekaCare')
			.map((record) => idInRecord(ekaCase, record));
		sandbox().clearJournal();
		const shown = ({ firstname, lastname, gender, dob, mobile, email }: IDataObject) => ({
			firstname,
			lastname,
			gender,
			dob,
			mobile,
			email,
		});
		const people = [
			ekaCase.person(1),
			{ ...ekaCase.person(2), lastname: 'Rao' },
			ekaCase.person(3),
			ekaCase.person(4),
			ekaCase.person(3),
		].map(shown);
		const result = await runVendor(sandbox(), ekaCase, { operation: 'upsert', people, options });
		const [same, changed, fresh, another, again] = jsons(result);
		expect(same).toMatchObject({ outcome: 'planned', action: 'none' });
		expect(changed).toMatchObject({
			action: 'update',
			method: 'PATCH',
			path: `/cdr/v1/ekauser/${ids[1]}/`,
			body: { lastname: 'Rao' },
		});
		expect(fresh).toMatchObject({
			action: 'create',
			method: 'POST',
			path: '/cdr/v1/ekauser/',
			body: people[2],
		});
		expect(another).toMatchObject({ action: 'create', body: people[3] });
		expect(again).toMatchObject({ action: 'none' });
		expect(writes(sandbox(), ekaCase)).toEqual([]);
		expect(lookups(sandbox(), ekaCase)).toHaveLength(1);
	});
});
