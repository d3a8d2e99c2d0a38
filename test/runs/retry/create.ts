import { quickWaits } from '../quick-waits';
import { withLookup, withoutLookup } from '../../vendors';
import { limitsEndWhenHung } from '../time-limit';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { losses, onCreate } from '../faults-on';
import { emailsAt, jsons, lookups, runVendor, writes } from '../run-vendor';

describe('create', () => {
	quickWaits();
	/** Duplicates are let in, so that nobody but the node prevents them. */
	const sandbox = runningSandbox({ enforceUniqueness: false, uphealRequestsPerMinute: 0 });
	limitsEndWhenHung(sandbox);
	/** Upheal's documented rate would only make its tests slow. */
	const options = { requestsPerMinute: 0 };

	describe.each(withLookup)('$key: a create whose reply is lost', (vendor) => {
		const person = vendor.person(1);
		const others = [vendor.person(0), vendor.person(2)];
		const look = vendor.lookupId;
		const email = String(person.email);

		it.each(losses)('by %s is looked up and ends as one person', async (_what, written, rule) => {
			sandbox().faults.set([onCreate(vendor, rule)]);
			const result = await runVendor(sandbox(), vendor, { people: [person], options });
			expect(result.error).toBeUndefined();
			expect(emailsAt(sandbox(), vendor)).toEqual(new Map([[email, 1]]));
			expect(writes(sandbox(), vendor)).toHaveLength(written ? 1 : 2);
			expect(lookups(sandbox(), vendor)).toHaveLength(1);
			expect(jsons(result)[0]?.warnings).toEqual(
				written ? [expect.stringContaining('reply was lost')] : undefined,
			);
		});

		it('ends as one person although the look-up goes wrong at first, too', async () => {
			sandbox().faults.set([
				onCreate(vendor, { kind: 'dropAfter' }),
				{ kind: 'rateLimit', retryAfter: 0, times: 1, operationId: look },
				{ kind: 'serverErrorAfter', retryAfter: 0, times: 1, operationId: look },
			]);
			const result = await runVendor(sandbox(), vendor, { people: [person], options });
			expect(result.error).toBeUndefined();
			expect(lookups(sandbox(), vendor).map(({ status }) => status)).toEqual([429, 500, 200]);
			expect(writes(sandbox(), vendor)).toHaveLength(1);
		});

		it('is not sent again when the look-up fails for good, and says that it is not known', async () => {
			sandbox().faults.set([
				onCreate(vendor, { kind: 'dropAfter' }),
				{ kind: 'echo', status: 403, operationId: look, vendor: vendor.key },
			]);
			const result = await runVendor(sandbox(), vendor, { people: [person], options });
			expect(result.error?.message).toMatch(/^It is not known whether .+ created the person.+403/);
			expect(writes(sandbox(), vendor)).toHaveLength(1);
			expect(lookups(sandbox(), vendor)).toHaveLength(1);
		});

		it('is not sent again with Retries 0 when the look-up is refused', async () => {
			sandbox().faults.set([
				onCreate(vendor, { kind: 'serverErrorAfter' }),
				{ kind: 'echo', status: 401, operationId: look, vendor: vendor.key },
			]);
			const result = await runVendor(sandbox(), vendor, {
				people: [person],
				options: { ...options, retries: 0 },
			});
			expect(result.error?.message).toContain('It is not known');
			expect(writes(sandbox(), vendor)).toHaveLength(1);
		});

		it('costs the other items nothing', async () => {
			sandbox().faults.set([onCreate(vendor, { kind: 'dropAfter' })]);
			const people = [person, ...others];
			const result = await runVendor(sandbox(), vendor, { people, options: { ...options, concurrency: 1 } });
			expect(result.error).toBeUndefined();
			expect(jsons(result).map(({ warnings }) => warnings !== undefined)).toEqual([true, false, false]);
			expect(writes(sandbox(), vendor)).toHaveLength(3);
		});
	});

	describe.each(withoutLookup)('$key: a create whose reply is lost, with no look-up', (vendor) => {
		const enforcing = runningSandbox();
		limitsEndWhenHung(enforcing);
		const person = vendor.person(1);
		const exists = vendor.createOperation.exists?.status;

		it.each(losses)('by %s is sent again, and "exists already" means done', async (_what, written, rule) => {
			enforcing().faults.set([onCreate(vendor, rule)]);
			const result = await runVendor(enforcing(), vendor, { people: [person], options });
			expect(result.error).toBeUndefined();
			expect(enforcing().people(vendor.key)).toHaveLength(1);
			const [, second] = writes(enforcing(), vendor);
			expect(second?.status).toBe(written ? exists : vendor.createdStatus);
			expect(jsons(result)[0]?.warnings === undefined).toBe(!written);
		});

		it('that was never lost and exists already is a failure', async () => {
			await runVendor(enforcing(), vendor, { people: [person] });
			const again = await runVendor(enforcing(), vendor, { people: [person] });
			expect(again.error?.message).toContain(`replied ${exists}`);
			expect(writes(enforcing(), vendor)).toHaveLength(2);
		});

		it('that was only refused for its rate and exists already is a failure, too', async () => {
			await runVendor(enforcing(), vendor, { people: [person] });
			enforcing().faults.set([{ kind: 'rateLimit', retryAfter: 0, times: 1 }]);
			const again = await runVendor(enforcing(), vendor, { people: [person] });
			expect(again.error?.message).toContain(`replied ${exists}`);
			expect(writes(enforcing(), vendor).map(({ status }) => status)).toEqual([
				vendor.createdStatus,
				429,
				exists,
			]);
		});
	});
});
