import fc from 'fast-check';
import type { INode } from 'n8n-workflow';
import { echoFormNames, echoForms } from '../privacy/echo-forms';
import { echoShapes, echoShapeNames } from './echo-shapes';
import { oddKeys, runHostile, toldBy } from './hostile-run';
import { INVITE, startHostileVendor, type HostileVendor, type Hostility } from './hostile-vendor';
import { leaksIn, readable } from '../privacy/leaks';
import { offeredBy, personalIn, vendorCases, type Person, type VendorCase } from '../vendors';
import { size, whole } from './size';

describe('hostile echoes', () => {
	const STATUSES = [400, 404, 406, 409, 418, 422];
	/** Whole, taken together 500 people a vendor. */
	const MODES: Array<{ onError?: INode['onError']; batches: number; size: number }> = [
		{ onError: 'continueRegularOutput', batches: size(1, 8), size: size(12, 25) },
		{ onError: 'continueErrorOutput', batches: size(1, 8), size: size(12, 25) },
		{ onError: 'stopWorkflow', batches: size(4, 100), size: 1 },
	];

	const hostility: fc.Arbitrary<Hostility> = fc.record({
		status: fc.constantFrom(...STATUSES),
		form: fc.constantFrom(...echoFormNames),
		shape: fc.constantFrom(...echoShapeNames),
	});

	let server: HostileVendor;
	/** By vendor: all that is said of people who are not echoed. */
	const ours = new Map<string, string>();
	let echoing = 0;
	let scrubbed = 0;

	beforeAll(async () => {
		server = await startHostileVendor();
		for (const vendor of vendorCases) ours.set(vendor.key, await ownWords(vendor));
	});
	afterAll(async () => await server.close());

	/** Every reply with nothing but "[removed]" in it, in every mode: names such as "red" are part of that. */
	async function ownWords(vendor: VendorCase): Promise<string> {
		const [somebody] = fc.sample(vendor.anybody, { numRuns: 1, seed: 1 });
		const said = [
			`${STATUSES.join()} [item ${Array.from({ length: 25 }, (_item, index) => index).join('] [item ')}]`,
		];
		for (const form of Object.values(echoForms)) said.push(...Array.from(offeredBy(vendor), form));
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

	describe.each(vendorCases)('$key', (vendor) => {
		it.each(MODES)(
			'tells no submitted value, key or link: $onError',
			async ({ onError, batches, size: each }) => {
				const batch = fc.array(fc.tuple(vendor.anybody, hostility), { minLength: each, maxLength: each });
				await fc.assert(
					fc.asyncProperty(batch, async (met) => {
						const crowd = met.map(([person]) => person);
						const plan = met.map(([, one]) => one);
						const result = await runHostile(server, { vendor, people: crowd, plan, onError });
						expect(server.echoed).toHaveLength(each);
						const told = readable(toldBy(result));
						echoing += each;
						scrubbed += told.includes('[removed]') ? each : 0;
						const submitted = [...personalIn(vendor, crowd), ...oddKeys, INVITE];
						expect(leaksIn(told, submitted, ours.get(vendor.key) ?? '')).toEqual([]);
					}),
					{ numRuns: batches, endOnFailure: true },
				);
			},
		);
	});

	it('was put to the test, most times with something to take out', () => {
		if (whole) expect(echoing).toBeGreaterThanOrEqual(500 * vendorCases.length);
		expect(scrubbed).toBeGreaterThan(echoing * 0.75);
	});
});
