import { quickWaits } from '../quick-waits';
import type { IDataObject } from 'n8n-workflow';
import { runNode } from '../../n8n';
import { idInRecord, vendorCases, withoutLookup } from '../../vendors';
import { hippCase } from '../../vendors/hipp-health';
import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { startPlainServer } from '../plain-server';
import { emailsAt, jsons, lookups, runVendor, writes } from '../run-vendor';

describe('ensure', () => {
	quickWaits();
	const creatingIfNew = vendorCases.filter(({ sure }) => sure.how.kind === 'createIfNew');

	describe.each(creatingIfNew)('$key Create If New', (vendor) => {
		const hasLookup = vendor.lookupId !== undefined;
		let sandbox: Sandbox;
		// Without a look-up the vendor's own refusal is all that tells who exists; the others are asked first.
		beforeAll(async () => {
			sandbox = await startSandbox({ enforceUniqueness: !hasLookup, uphealRequestsPerMinute: 0 });
		});
		beforeEach(() => sandbox.reset());
		afterAll(async () => await sandbox.close());

		const ensure = async (people: IDataObject[], options = {}) =>
			await runVendor(sandbox, vendor, {
				operation: vendor.sure.value,
				people,
				options: { concurrency: 20, requestsPerMinute: 0, ...options },
				onError: 'continueRegularOutput',
			});
		const outcomes = (result: Parameters<typeof jsons>[0]) =>
			jsons(result).map(({ outcome, error }) => outcome ?? error);
		const crowd = (size: number) => Array.from({ length: size }, (_none, n) => vendor.person(n));

		it('creates whom the vendor does not have', async () => {
			const [json] = jsons(await ensure([vendor.person(1)]));
			const ids = sandbox.people(vendor.key).map((record) => idInRecord(vendor, record));
			expect(json).toMatchObject({ outcome: 'created', id: ids[0], reply: expect.any(Object) });
			expect(lookups(sandbox, vendor)).toHaveLength(hasLookup ? 1 : 0);
			expect(writes(sandbox, vendor)).toHaveLength(1);
		});

		it('finds whom the vendor has, in whatever case the email is written', async () => {
			await runVendor(sandbox, vendor, { people: [vendor.person(1)] });
			sandbox.clearJournal();
			const person = { ...vendor.person(1), email: String(vendor.person(1).email).toUpperCase() };
			const [json] = jsons(await ensure([person]));
			expect(json).toMatchObject({ outcome: 'exists', reply: expect.any(Object) });
			expect(sandbox.people(vendor.key)).toHaveLength(1);
			expect(writes(sandbox, vendor)).toHaveLength(hasLookup ? 0 : 1);
		});

		it('makes one of items that mean the same, at concurrency 20', async () => {
			sandbox.faults.set([{ kind: 'latency', latencyMs: 15 }]);
			const people = Array.from({ length: 40 }, (_none, n) => {
				const person = vendor.person(n % 4);
				return n % 8 >= 4 ? { ...person, email: String(person.email).toUpperCase() } : person;
			});
			const result = await ensure(people);
			expect(outcomes(result).filter((outcome) => outcome === 'created')).toHaveLength(4);
			expect(outcomes(result).filter((outcome) => outcome === 'exists')).toHaveLength(36);
			expect([...emailsAt(sandbox, vendor).values()]).toEqual([1, 1, 1, 1]);
			expect(writes(sandbox, vendor)).toHaveLength(4);
		});

		it('creates nobody in a second run', async () => {
			const people = crowd(25);
			expect(outcomes(await ensure(people))).toEqual(people.map(() => 'created'));
			expect(outcomes(await ensure(people))).toEqual(people.map(() => 'exists'));
			expect(sandbox.people(vendor.key)).toHaveLength(25);
		});

		it('asks about each person once, even where all exist', async () => {
			await ensure(crowd(3));
			sandbox.clearJournal();
			await ensure([...crowd(3), ...crowd(3)], { concurrency: 1 });
			expect(sandbox.journal(vendor.key)).toHaveLength(3);
		});

		if (!hasLookup) return;

		it('creates nobody when the look-up fails', async () => {
			sandbox.faults.set([{ kind: 'echo', status: 400, operationId: vendor.lookupId }]);
			expect(outcomes(await ensure([vendor.person(1)]))).toEqual([expect.stringContaining('400')]);
			expect(writes(sandbox, vendor)).toEqual([]);
		});
	});

	describe('Hipp Create If New', () => {
		const sandbox = runningSandbox({ enforceUniqueness: false });

		it('never guesses between two with one email', async () => {
			await runVendor(sandbox(), hippCase, { people: [hippCase.person(1), hippCase.person(1)] });
			const result = await runVendor(sandbox(), hippCase, {
				operation: 'ensure',
				people: [hippCase.person(1)],
			});
			expect(result.error?.message).toContain('more than one person who could be meant');
			expect(writes(sandbox(), hippCase)).toHaveLength(2);
		});
	});

	describe.each(withoutLookup)('$key: the status of "exists" with other words', (vendor) => {
		const { status = 0, says = '' } = vendor.createOperation.exists ?? {};

		it.each<[string, object | string, boolean]>([
			['the documented words', { message: says }, true],
			['a user name that is taken', { message: 'Username is taken' }, false],
			['a page of a gateway', '<html><h1>409 Conflict</h1></html>', false],
			['nothing', {}, false],
		])('%s', async (_what, body, exists) => {
			const server = await startPlainServer(() => ({ status, body }));
			const { outputs } = await runNode({
				node: vendor.node(),
				parameters: { ...vendor.selection, ...vendor.person(1), operation: vendor.sure.value },
				credentials: vendor.credentialsAt(server.url),
				onError: 'continueRegularOutput',
			});
			await server.close();
			expect(outputs[0]?.map(({ json }) => json.outcome)).toEqual([exists ? 'exists' : undefined]);
		});
	});
});
