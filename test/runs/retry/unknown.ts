import type { IDataObject } from 'n8n-workflow';
import { startSandbox } from '../../../sandbox/server';
import { runNode } from '../../n8n';
import { type VendorCase } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { hippCase } from '../../vendors/hipp-health';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { onCreate } from '../faults-on';
import { requestsTo } from '../run-operation';
import { jsons, lookups, runVendor, writes } from '../run-vendor';

describe('unknown', () => {
	const sandbox = runningSandbox({ enforceUniqueness: false });
	const options = { timeout: 300 };

	const without = (person: IDataObject, ...keys: string[]) =>
		Object.fromEntries(Object.entries(person).filter(([key]) => !keys.includes(key)));
	const unsearchable: Array<[string, VendorCase, IDataObject]> = [
		[
			'an Eka user with an Auth User ID only',
			ekaCase,
			{ ...without(ekaCase.person(1), 'email', 'mobile'), auth_userid: 'amit_1' },
		],
		['a Hipp user without email', hippCase, without(hippCase.person(1), 'email')],
	];

	describe.each(unsearchable)('%s can’t be looked up, so after a lost reply', (_who, vendor, person) => {
		it.each(['dropBefore', 'dropAfter', 'hang', 'serverErrorBefore', 'serverErrorAfter'] as const)(
			'(%s) the create is not sent again, and it says that the outcome is not known',
			async (kind) => {
				sandbox().faults.set([onCreate(vendor, { kind })]);
				const result = await runVendor(sandbox(), vendor, {
					people: [person],
					options,
					onError: 'continueRegularOutput',
				});
				expect(requestsTo(sandbox(), vendor)).toHaveLength(1);
				expect(JSON.stringify(jsons(result))).toMatch(/It is not known whether .+ did as asked/);
			},
		);

		it('is sent again where it was certainly not taken', async () => {
			sandbox().faults.set([onCreate(vendor, { kind: 'rateLimit', retryAfter: 0 })]);
			const result = await runVendor(sandbox(), vendor, { people: [person], options });
			expect(result.error).toBeUndefined();
			expect(sandbox().people(vendor.key)).toHaveLength(1);
		});
	});

	describe.each([ekaCase, hippCase])('$key: when the look-up after a lost create finds', (vendor) => {
		const person = vendor.person(1);

		it('two, none is taken and nothing is sent again', async () => {
			await runVendor(sandbox(), vendor, { people: [person, person] });
			sandbox().clearJournal();
			sandbox().faults.set([onCreate(vendor, { kind: 'dropBefore' })]);
			const result = await runVendor(sandbox(), vendor, { people: [person], options });
			expect(result.error?.message).toMatch(/^It is not known .+ more than one person/);
			expect(writes(sandbox(), vendor)).toHaveLength(1);
		});
	});

	it.each([
		['mobile', { email: 'somebody.else@example.com' }],
		['email', { mobile: '9111111111' }],
	])(
		'Eka: another person with the same %s is not mistaken for the one that was lost',
		async (_shared, others) => {
			const person = ekaCase.person(1);
			await runVendor(sandbox(), ekaCase, { people: [{ ...person, ...others }] });
			sandbox().clearJournal();
			sandbox().faults.set([onCreate(ekaCase, { kind: 'dropBefore' })]);
			const result = await runVendor(sandbox(), ekaCase, { people: [person], options });
			expect(result.error?.message).toMatch(/^It is not known whether Eka Care created the person/);
			expect(writes(sandbox(), ekaCase)).toHaveLength(1);
			expect(lookups(sandbox(), ekaCase)).toHaveLength(1);
		},
	);

	it('a create that is carried out after its time-out is looked up late enough to be seen', async () => {
		sandbox().faults.set([onCreate(hippCase, { kind: 'latency', latencyMs: 400 })]);
		const result = await runVendor(sandbox(), hippCase, { people: [hippCase.person(1)], options });
		expect(result.error).toBeUndefined();
		const pending = () => requestsTo(sandbox(), hippCase).some(({ status }) => status === 'pending');
		while (pending()) await new Promise((resolve) => setTimeout(resolve, 10));
		expect(sandbox().people('hippHealth')).toHaveLength(1);
	});

	it('a create waits for a vendor that refuses connections until it is back', async () => {
		const first = await startSandbox();
		const port = Number(new URL(first.url).port);
		const { bases, keys } = first;
		await first.close();
		const running = runNode({
			node: hippCase.node(),
			parameters: { ...hippCase.selection, ...hippCase.person(1), options: { retries: 5 } },
			credentials: hippCase.credentials({ ...first, bases, keys }),
		});
		await new Promise((resolve) => setTimeout(resolve, 300));
		const second = await startSandbox({ port });
		try {
			const result = await running;
			expect(result.error).toBeUndefined();
			expect(second.journal().map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
		} finally {
			await second.close();
		}
	});
});
