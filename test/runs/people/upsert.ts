import { quickWaits } from '../quick-waits';
import { idInRecord } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { ekaUpsert, outcomes } from './eka-upsert';
import { jsons } from '../run-vendor';

describe('upsert', () => {
	quickWaits();
	const sandbox = runningSandbox({ enforceUniqueness: false });
	const { given, methods, upsert } = ekaUpsert(sandbox);
	const amit = ekaCase.person(1);
	const ids = () =>
		sandbox()
			.people('ekaCare')
			.map((record) => idInRecord(ekaCase, record));

	it('creates whom it does not find', async () => {
		const result = await upsert([amit]);
		expect(jsons(result)).toEqual([
			{ outcome: 'created', id: ids()[0], reply: { status: 'success', ekaid: ids()[0] } },
		]);
		expect(methods()).toEqual([['POST', amit]]);
	});

	it('leaves alone whom it finds with the same fields, and says which ones it cannot see', async () => {
		await given(amit);
		const [json] = jsons(await upsert([amit]));
		expect(json).toMatchObject({
			outcome: 'exists',
			id: ids()[0],
			reply: { id: ids()[0], lastname: amit.lastname },
		});
		expect(json?.warnings).toEqual([expect.stringContaining('Gender, Date of Birth')]);
		expect(methods()).toEqual([]);
	});

	it('changes what differs, with what the vendor does not show, and nothing else', async () => {
		await given(amit);
		const result = await upsert([{ ...amit, lastname: 'Rao' }], {
			additionalFields: { seat_type: 'b', is_admin: true },
		});
		expect(jsons(result)).toEqual([
			{ outcome: 'updated', id: ids()[0], reply: { status: 'success', ekaid: ids()[0] } },
		]);
		expect(methods()).toEqual([
			['PATCH', { lastname: 'Rao', gender: 'M', dob: '1990-05-15', is_admin: true }],
		]);
	});

	it.each([
		['+91 in the input', { mobile: '+91 90000-00001' }],
		['a 0 in the input', { mobile: '090000 00001' }],
		['capitals in the email', { email: 'Amit.1@Example.COM' }],
	])('%s: the same person, and nothing to change', async (_what, written) => {
		await given(amit);
		expect(outcomes(await upsert([{ ...amit, ...written }]))).toEqual(['exists']);
		expect(methods()).toEqual([]);
	});

	it.each([
		[['email'], { mobile: '9222222222' }, 'updated'],
		[['mobile'], { email: 'new@example.com' }, 'updated'],
		[['email'], { email: 'new@example.com' }, 'created'],
		[['mobile'], { mobile: '9222222222' }, 'created'],
	])('matches on %j alone when that is chosen: %j is %s', async (matchOn, written, outcome) => {
		await given(amit);
		expect(outcomes(await upsert([{ ...amit, ...written }], { matchOn }))).toEqual([outcome]);
	});

	it('matches on the partner ID, which is set by a second request since a create does not take it', async () => {
		const fixed = { matchOn: ['partner_id'], additionalFields: { partner_id: 'Part_7' } };
		expect(outcomes(await upsert([amit], fixed))).toEqual(['created']);
		expect(methods()).toEqual([
			['POST', amit],
			['PATCH', { partner_id: 'Part_7' }],
		]);
		sandbox().clearJournal();
		expect(outcomes(await upsert([{ ...amit, email: 'new@example.com' }], fixed))).toEqual(['updated']);
		expect(sandbox().people('ekaCare')).toHaveLength(1);
	});

	it('says that a person was created whose partner ID could not be set, and mends it when run again', async () => {
		const fixed = { additionalFields: { partner_id: 'Part_7' } };
		sandbox().faults.set([{ kind: 'echo', status: 400, operationId: 'updateUser', times: 1 }]);
		expect(outcomes(await upsert([amit], fixed))).toEqual([
			expect.stringContaining('was created, but Partner ID could not be set'),
		]);
		expect(outcomes(await upsert([amit], fixed))).toEqual(['updated']);
		expect(sandbox().people('ekaCare')).toEqual([expect.objectContaining({ partner_id: 'Part_7' })]);
	});

	it('never guesses between two', async () => {
		const other = { ...ekaCase.person(2), mobile: amit.mobile };
		await given(amit, other);
		expect(outcomes(await upsert([amit]))).toEqual([
			expect.stringContaining('more than one person who could be meant'),
		]);
		expect(methods()).toEqual([]);
		expect(outcomes(await upsert([amit], { matchOn: ['email'] }))).toEqual(['exists']);
	});

	it('needs something to match on', async () => {
		const [json] = jsons(await upsert([{ ...amit, email: '' }], { matchOn: ['email'] }));
		expect(json?.error).toContain('Match On needs a value');
		expect(sandbox().journal('ekaCare')).toEqual([]);
	});
});
