import fc from 'fast-check';
import type { INode } from 'n8n-workflow';
import type { VendorKey } from '../../sandbox/server';
import { echoFormNames } from '../privacy/echo-forms';
import { echoShapes, echoShapeNames } from './echo-shapes';
import { KEYS, runHostile, toldBy } from './hostile-run';
import { INVITE, startHostileVendor, type HostileVendor, type Hostility } from './hostile-vendor';
import { leaksIn, readable } from '../privacy/leaks';
import { people, type Person } from '../vendors/people';
import { textsIn } from '../privacy/texts';

describe('hostile echoes', () => {
	const STATUSES = [400, 404, 406, 409, 418, 422];
	/** Taken together 500 people a vendor, 2,000 in all. */
	const MODES: Array<{ onError?: INode['onError']; batches: number; size: number }> = [
		{ onError: 'continueRegularOutput', batches: 8, size: 25 },
		{ onError: 'continueErrorOutput', batches: 8, size: 25 },
		{ onError: 'stopWorkflow', batches: 100, size: 1 },
	];
	const vendors: VendorKey[] = ['ekaCare', 'carePortals', 'hippHealth', 'upheal'];

	const hostility: fc.Arbitrary<Hostility> = fc.record({
		status: fc.constantFrom(...STATUSES),
		form: fc.constantFrom(...echoFormNames),
		shape: fc.constantFrom(...echoShapeNames),
	});

	let server: HostileVendor;
	/** By vendor: all that is said of people who are not echoed. */
	const ours = new Map<VendorKey, string>();
	let echoing = 0;
	let scrubbed = 0;

	beforeAll(async () => {
		server = await startHostileVendor();
		for (const vendor of vendors) ours.set(vendor, await ownWords(vendor));
	});
	afterAll(async () => await server.close());

	/** Every reply with nothing but "[removed]" in it, in every mode: names such as "red" are part of that. */
	async function ownWords(vendor: VendorKey): Promise<string> {
		const [somebody] = fc.sample(people[vendor], { numRuns: 1, seed: 1 });
		const said = [
			`${STATUSES.join()} [item ${Array.from({ length: 25 }, (_item, index) => index).join('] [item ')}]`,
		];
		const removed = ['[removed]', '[removed]'];
		for (const shape of Object.values(echoShapes)) said.push(readable(shape(removed)));
		for (const { onError } of MODES) {
			for (const status of STATUSES) {
				const plan = [{ status, form: 'digits', shape: 'list' }] satisfies Hostility[];
				said.push(
					readable(toldBy(await runHostile(server, { vendor, people: [somebody ?? nobody], plan, onError }))),
				);
			}
		}
		return said.join('\u0001');
	}

	const nobody: Person = { additionalFields: {} };

	describe.each(vendors)('%s', (vendor) => {
		it.each(MODES)('tells no submitted value, key or link: $onError', async ({ onError, batches, size }) => {
			const batch = fc.array(fc.tuple(people[vendor], hostility), { minLength: size, maxLength: size });
			await fc.assert(
				fc.asyncProperty(batch, async (met) => {
					const crowd = met.map(([person]) => person);
					const plan = met.map(([, each]) => each);
					const result = await runHostile(server, { vendor, people: crowd, plan, onError });
					expect(server.echoed).toHaveLength(size);
					const told = readable(toldBy(result));
					echoing += size;
					scrubbed += told.includes('[removed]') ? size : 0;
					const submitted = [...textsIn(crowd), ...Object.values(KEYS), INVITE];
					expect(leaksIn(told, submitted, ours.get(vendor) ?? '')).toEqual([]);
				}),
				{ numRuns: batches, endOnFailure: true },
			);
		});
	});

	it('was put to the test 2,000 times, most of them with something to take out', () => {
		expect(echoing).toBeGreaterThanOrEqual(2_000);
		expect(scrubbed).toBeGreaterThan(1_500);
	});
});
