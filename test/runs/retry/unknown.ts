import { quickWaits } from '../quick-waits';
import { connect, createServer } from 'node:net';
import { runNode } from '../../n8n';
import { everyOperation, withLookup } from '../../vendors';
import { limitsEndWhenHung } from '../time-limit';
import { ekaCase } from '../../vendors/eka-care';
import { hippCase } from '../../vendors/hipp-health';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { onCreate } from '../faults-on';
import { requestsTo } from '../run-operation';
import { jsons, lookups, runVendor, writes } from '../run-vendor';

describe('unknown', () => {
	quickWaits();
	const sandbox = runningSandbox({ enforceUniqueness: false });
	limitsEndWhenHung(sandbox, ['hang', 'latency']);
	/** Upheal's documented rate would only make its tests slow. */
	const options = { requestsPerMinute: 0 };

	const unsearchable = withLookup.flatMap((vendor) =>
		vendor.unsearchable === undefined ? [] : [{ vendor, person: vendor.unsearchable }],
	);
	/** Where the look-up lists people, it may show two. */
	const listing = withLookup.filter(({ key, lookupId }) =>
		everyOperation.some(
			({ vendor, facts, operation }) =>
				vendor.key === key && facts.operationId === lookupId && operation.how.kind === 'getMany',
		),
	);

	describe.each(unsearchable)(
		'$vendor.key: somebody who can’t be looked up, after a lost reply',
		({ vendor, person }) => {
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
		},
	);

	describe.each(listing)('$key: when the look-up after a lost create finds', (vendor) => {
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
		sandbox().faults.set([onCreate(hippCase, { kind: 'latency', latencyMs: 2 })]);
		const result = await runVendor(sandbox(), hippCase, { people: [hippCase.person(1)], options });
		expect(result.error).toBeUndefined();
		const pending = () => requestsTo(sandbox(), hippCase).some(({ status }) => status === 'pending');
		while (pending()) await new Promise((resolve) => setTimeout(resolve, 10));
		expect(sandbox().people('hippHealth')).toHaveLength(1);
	});

	it('a create waits for a vendor that refuses connections until it is back', async () => {
		const { bases, url } = sandbox();
		const back = createServer((from) => {
			const to = connect(Number(new URL(url).port), '127.0.0.1');
			from.pipe(to).pipe(from);
			for (const socket of [from, to]) socket.on('error', () => socket.destroy());
		});
		// Below the ports that the system gives away.
		const port = 20_000 + Math.floor(Math.random() * 10_000);
		const running = runNode({
			node: hippCase.node(),
			parameters: { ...hippCase.selection, ...hippCase.person(1), options: { retries: 5 } },
			credentials: hippCase.credentialsAt(bases.hippHealth.replace(url, `http://127.0.0.1:${port}`)),
		});
		await new Promise((resolve) => setTimeout(resolve, 300));
		await new Promise<void>((resolve) => back.listen(port, '127.0.0.1', resolve));
		try {
			const result = await running;
			expect(result.error).toBeUndefined();
			expect(requestsTo(sandbox(), hippCase).map(({ status }) => status)).toEqual([200]);
		} finally {
			await new Promise((resolve) => back.close(resolve));
		}
	});
});
