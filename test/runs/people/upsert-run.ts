import { quickWaits } from '../quick-waits';
import { ekaCase } from '../../vendors/eka-care';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { ekaUpsert, outcomes } from './eka-upsert';
import { emailsAt, jsons, lookups, writes } from '../run-vendor';

describe('upsert run', () => {
	quickWaits();
	const sandbox = runningSandbox({ enforceUniqueness: false });
	const { given, methods, upsert } = ekaUpsert(sandbox);
	const amit = ekaCase.person(1);

	it('lists the users once for the whole run', async () => {
		await given(amit);
		const people = Array.from({ length: 40 }, (_none, n) => ekaCase.person(n));
		const result = await upsert(people);
		expect(outcomes(result)).toEqual(people.map((_person, n) => (n === 1 ? 'exists' : 'created')));
		expect(lookups(sandbox(), ekaCase)).toHaveLength(1);
	});

	it('makes one user of items that mean the same, however many are under way', async () => {
		const people = Array.from({ length: 40 }, (_none, n) => ({
			...ekaCase.person(n % 4),
			...(n % 8 >= 4 ? { mobile: `+91${String(ekaCase.person(n % 4).mobile)}` } : {}),
		}));
		sandbox().faults.set([{ kind: 'latency', latencyMs: 15 }]);
		const result = await upsert(people);
		expect(outcomes(result).filter((outcome) => outcome === 'created')).toHaveLength(4);
		expect(outcomes(result).filter((outcome) => outcome === 'exists')).toHaveLength(36);
		expect([...emailsAt(sandbox(), ekaCase).values()]).toEqual([1, 1, 1, 1]);
		expect(writes(sandbox(), ekaCase)).toHaveLength(4);
	});

	it('lets the last of several items about one person win', async () => {
		const result = await upsert([amit, { ...amit, lastname: 'Rao' }, { ...amit, lastname: 'Iyer' }]);
		expect(outcomes(result)).toEqual(['created', 'updated', 'updated']);
		expect(sandbox().people('ekaCare')).toEqual([expect.objectContaining({ lastname: 'Iyer' })]);
	});

	it('does not take for known what it neither saw nor sent', async () => {
		await given(amit);
		const results = jsons(await upsert([amit, amit]));
		expect(results.map(({ outcome, warnings }) => [outcome, warnings])).toEqual([
			['exists', [expect.stringContaining('Gender')]],
			['exists', [expect.stringContaining('Gender')]],
		]);
	});

	it('creates nobody and writes nothing in a second run', async () => {
		const people = Array.from({ length: 25 }, (_none, n) => ekaCase.person(n));
		await upsert(people);
		sandbox().clearJournal();
		expect(outcomes(await upsert(people))).toEqual(people.map(() => 'exists'));
		expect(methods()).toEqual([]);
	});

	it('fails every item with the reason when the users cannot be listed, and writes nothing', async () => {
		sandbox().faults.set([{ kind: 'echo', status: 400, operationId: 'listUsers' }]);
		const failed = outcomes(await upsert([1, 2, 3].map((n) => ekaCase.person(n))));
		expect(failed).toEqual([0, 1, 2].map((n) => expect.stringMatching(new RegExp(`400.*\\[item ${n}\\]$`))));
		expect(methods()).toEqual([]);
		expect(lookups(sandbox(), ekaCase)).toHaveLength(1);
	});

	it('does not make a user again of whom only the rest could not be set', async () => {
		sandbox().faults.set([{ kind: 'serverErrorBefore', operationId: 'updateUser', times: 1 }]);
		const fixed = { additionalFields: { partner_id: 'Part_user_1' } };
		const [first, second] = jsons(await upsert([amit, amit], fixed, { retries: 0 }));
		expect(first?.error).toMatch(/^The person was created, but Partner ID could not be set: /);
		expect(second?.outcome).toBe('updated');
		expect(sandbox().people('ekaCare')).toEqual([expect.objectContaining({ partner_id: 'Part_user_1' })]);
	});
});
