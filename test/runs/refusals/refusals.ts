import { quickWaits } from '../quick-waits';
import type { FaultRule } from '../../../sandbox/server';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { createsAt, NOT_STOPPING, runOperation } from '../run-operation';
import { vendorCases, type VendorCase } from '../../vendors';
import type { RefusalFacts } from '../../vendors/vendor-facts';

describe('refusals', () => {
	quickWaits();
	interface RefusalCase extends RefusalFacts {
		vendor: VendorCase;
		fault?: FaultRule;
	}

	const serverError = (vendor: VendorCase): FaultRule => ({
		kind: 'serverErrorBefore',
		vendor: vendor.key,
		operationId: vendor.createOperationId,
	});

	const REFUSALS: RefusalCase[] = [
		...vendorCases.flatMap((vendor) =>
			vendor.refusals.map((refusal) => ({ ...refusal, vendor, what: `${refusal.what} at ${vendor.label}` })),
		),
		...vendorCases.map((vendor) => ({
			what: `a rate limit at ${vendor.label}`,
			vendor,
			fault: { ...serverError(vendor), kind: 'rateLimit' as const },
			sentence: `${vendor.label} replied 429: Too Many Requests`,
			advice: 'Lower Requests per Minute in the options.',
			details: { status: 429 },
		})),
		...vendorCases.map((vendor) => ({
			what: `a fault of the server at ${vendor.label}`,
			vendor,
			fault: serverError(vendor),
			sentence: `${vendor.label} replied 500: Simulated server error`,
			advice: `It is not known whether ${vendor.label} did as asked: check there before you run the item again.`,
			details: { status: 500 },
		})),
	];

	const sandbox = runningSandbox();

	describe.each(REFUSALS)('$what', ({ vendor, twice, fault, credential, sentence, advice, details }) => {
		const given = () => {
			const [[type, data] = ['', {}]] = Object.entries(vendor.credentials(sandbox()));
			return { credentials: { [type]: { ...data, ...credential } } };
		};
		beforeEach(async () => {
			if (twice) await runOperation(sandbox(), vendor, vendor.person(0));
			if (fault) sandbox().faults.set([fault]);
			sandbox().clearJournal();
		});

		it('stops the run with the vendor’s words and with what to do', async () => {
			const { error, outputs } = await runOperation(sandbox(), vendor, vendor.person(0), given());
			expect(outputs).toEqual([]);
			expect(error?.name).toBe('NodeApiError');
			expect(error?.message).toBe(`${sentence} [item 0]`);
			expect(error?.description).toContain(advice);
			expect(error?.context).toMatchObject({ itemIndex: 0 });
			expect(error).toMatchObject({ httpCode: String(details.status) });
		});

		it.each(NOT_STOPPING)('becomes an item that says the same with %s', async (onError) => {
			const { error, outputs } = await runOperation(sandbox(), vendor, vendor.person(0), {
				...given(),
				onError,
			});
			expect(error).toBeUndefined();
			expect(outputs[onError === 'continueErrorOutput' ? 1 : 0]).toEqual([
				{
					json: {
						error: `${sentence} [item 0]`,
						details: { advice: expect.stringContaining(advice), ...details },
					},
					pairedItem: { item: 0 },
				},
			]);
			expect(outputs.flat()).toHaveLength(1);
		});

		it('is asked for once only, and stores nobody', async () => {
			const before = sandbox().people(vendor.key).length;
			await runOperation(sandbox(), vendor, vendor.person(0), given());
			expect(createsAt(sandbox(), vendor)).toHaveLength(1);
			expect(sandbox().people(vendor.key)).toHaveLength(before);
		});
	});
});
