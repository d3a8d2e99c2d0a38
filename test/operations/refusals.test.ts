import type { FaultRule, Sandbox } from '../../sandbox/server';
import { runningSandbox } from '../sandbox/running-sandbox';
import { createsAt, NOT_STOPPING, runOperation } from './run-operation';
import { carePortalsCase, ekaCase, hippCase, uphealCase, vendorCases, type VendorCase } from './vendor-case';

interface RefusalCase {
	what: string;
	vendor: VendorCase;
	/** Once made, the second one like it is refused. */
	twice?: boolean;
	fault?: FaultRule;
	credentials?: (sandbox: Sandbox) => ReturnType<VendorCase['credentials']>;
	sentence: string;
	advice: string;
	details: object;
}

const serverError = (vendor: VendorCase): FaultRule => ({
	kind: 'serverErrorBefore',
	vendor: vendor.key,
	operationId: vendor.createOperationId,
});

const REFUSALS: RefusalCase[] = [
	{
		what: 'a mobile and email in use at Eka Care',
		vendor: ekaCase,
		twice: true,
		sentence:
			'Eka Care replied 400: Mobile: A user with this value already exists; Email: A user with this value already exists',
		advice: 'Correct the values named here and run the item again.',
		details: { status: 400, fields: ['mobile', 'email'] },
	},
	{
		what: 'a known email at CarePortals',
		vendor: carePortalsCase,
		twice: true,
		sentence: 'CarePortals replied 409: Account Exists Already',
		advice: 'This email has an account at CarePortals already. Nothing was changed.',
		details: { status: 409 },
	},
	{
		what: 'a known email at Hipp Health',
		vendor: hippCase,
		twice: true,
		sentence: 'Hipp Health replied 400: Validation error; Email: Email is already in use',
		advice: 'Correct the values named here and run the item again.',
		details: { status: 400, fields: ['email'] },
	},
	{
		what: 'a role beyond one’s own at Hipp Health',
		vendor: hippCase,
		credentials: ({ bases, keys }) => ({
			hippHealthApi: { baseUrl: bases.hippHealth, apiKey: keys.hippHealth.clinicianKey },
		}),
		sentence: 'Hipp Health replied 403: Access denied',
		advice:
			'The role of your API key does not permit creating a user with the requested role. Choose another Role, or use a key whose role may assign this one.',
		details: { status: 403 },
	},
	{
		what: 'a known email at Upheal',
		vendor: uphealCase,
		twice: true,
		sentence: 'Upheal replied 400: A user with this email already exists',
		advice: 'Upheal refused a value, or the email belongs to a user already. Check both.',
		details: { status: 400 },
	},
	{
		what: 'an unknown organization at CarePortals',
		vendor: carePortalsCase,
		credentials: ({ bases }) => ({
			carePortalsApi: { baseUrl: bases.carePortals, organizationId: 'no-such-organization', token: '' },
		}),
		sentence: 'CarePortals replied 403: Organization not found',
		advice: 'valid but may not do this',
		details: { status: 403 },
	},
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

describe.each(REFUSALS)('$what', ({ vendor, twice, fault, credentials, sentence, advice, details }) => {
	const given = () => ({ credentials: (credentials ?? vendor.credentials)(sandbox()) });
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
		expect(error).toMatchObject({ httpCode: String(Object.entries(details)[0]?.[1]) });
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
