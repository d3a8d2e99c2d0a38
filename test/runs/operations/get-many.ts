import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { runNode } from '../../n8n';
import { everyOperation, idInRecord, type VendorCase } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';
import { hippCase } from '../../vendors/hipp-health';
import { requestsTo } from '../run-operation';
import { jsons, runVendor } from '../run-vendor';

describe('get many', () => {
	const gettingMany = everyOperation.filter(({ operation }) => operation.how.kind === 'getMany');
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ uphealRequestsPerMinute: 0 });
		for (const vendor of new Set(gettingMany.map((each) => each.vendor))) {
			const people = Array.from({ length: 250 }, (_none, n) => vendor.person(n));
			await runVendor(sandbox, vendor, { people, options: { concurrency: 1, requestsPerMinute: 0 } });
		}
	});
	beforeEach(() => {
		sandbox.clearJournal();
		sandbox.faults.clear();
	});
	afterAll(async () => await sandbox.close());

	const getMany = async (vendor: VendorCase, parameters: INodeParameters, items: IDataObject[] = [{}]) =>
		await runNode({
			node: vendor.node(),
			parameters: { ...vendor.selection, operation: 'getAll', ...parameters },
			credentials: vendor.credentials(sandbox),
			items,
		});
	const pages = () => requestsTo(sandbox, hippCase).map(({ query }) => [query.page, query.pageSize]);
	const names = (result: Parameters<typeof jsons>[0]) => jsons(result).map(({ lastName }) => lastName);
	const does = (from: number, to: number) =>
		Array.from({ length: to - from }, (_none, n) => `Doe ${from + n}`);

	describe('Hipp Get Many', () => {
		it.each<[string, INodeParameters, number, string[][]]>([
			[
				'Return All',
				{ returnAll: true },
				250,
				[
					['1', '100'],
					['2', '100'],
					['3', '100'],
				],
			],
			[
				'Limit 120',
				{ returnAll: false, limit: 120 },
				120,
				[
					['1', '100'],
					['2', '100'],
				],
			],
			['Limit 100', { returnAll: false, limit: 100 }, 100, [['1', '100']]],
			['Limit 5', { returnAll: false, limit: 5 }, 5, [['1', '5']]],
			['nothing chosen', {}, 50, [['1', '50']]],
		])('with %s', async (_what, parameters, amount, asks) => {
			const result = await getMany(hippCase, parameters);
			expect(names(result)).toEqual(does(0, amount));
			expect(pages()).toEqual(asks);
			expect(new Set(result.outputs[0]?.map(({ pairedItem }) => JSON.stringify(pairedItem)))).toEqual(
				new Set(['{"item":0}']),
			);
			expect(requestsTo(sandbox, hippCase).flatMap(({ violation }) => violation ?? [])).toEqual([]);
		});

		it('hands its filters to the vendor', async () => {
			const filters = { search: 'Doe 24', role: 'CLINICIAN', sort: 'createdAt_desc' };
			const result = await getMany(hippCase, { returnAll: true, filters });
			expect(names(result)).toEqual([...does(240, 250).reverse(), 'Doe 24']);
			expect(requestsTo(sandbox, hippCase)[0]?.query).toEqual({ ...filters, page: '1', pageSize: '100' });
			const one = await getMany(hippCase, { filters: { email: 'JOHN.7@example.com' } });
			expect(names(one)).toEqual(['Doe 7']);
			expect(jsons(await getMany(hippCase, { filters: { role: 'HIPP_ADMIN' } }))).toEqual([]);
		});

		it('pairs each user with the item that asked', async () => {
			const filters = { email: '={{ $json.email }}' };
			const items = [3, 1].map((n) => ({ email: `john.${n}@example.com` }));
			const { outputs } = await getMany(hippCase, { filters }, items);
			expect(outputs[0]?.map(({ json, pairedItem }) => [json.lastName, pairedItem])).toEqual([
				['Doe 3', { item: 0 }],
				['Doe 1', { item: 1 }],
			]);
		});

		it('asks for a page again that went wrong, and for no other', async () => {
			sandbox.faults.set([
				{ kind: 'latency', latencyMs: 0, times: 1 },
				{ kind: 'serverErrorBefore', retryAfter: 0, probability: 0.5 },
			]);
			const result = await getMany(hippCase, { returnAll: true, options: { retries: 10 } });
			expect(names(result)).toEqual(does(0, 250));
		});

		it('gives IDs only when asked for the result', async () => {
			const [json] = jsons(await getMany(hippCase, { limit: 1, options: { output: 'result' } }));
			expect(json).toEqual({ outcome: 'found', id: expect.stringMatching(/^usr_/), warnings: [] });
		});
	});

	const amounts: Array<[INodeParameters, number]> = [
		[{ returnAll: true }, 250],
		[{ returnAll: false, limit: 120 }, 120],
		[{}, 50],
	];

	describe.each(gettingMany)('$name', ({ vendor, selection }) => {
		it.each(amounts)('with %j gives one item for each person', async (parameters, amount) => {
			const result = await getMany(vendor, { ...selection, ...parameters });
			expect(new Set(jsons(result).map((json) => idInRecord(vendor, json))).size).toBe(amount);
			expect(result.outputs[0]?.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(
				true,
			);
		});
	});

	it.each(amounts)('Eka Get Many with %j needs one request', async (parameters, amount) => {
		const result = await getMany(ekaCase, parameters);
		expect(jsons(result).map(({ email }) => email)).toEqual(
			Array.from({ length: amount }, (_none, n) => `amit.${n}@example.com`),
		);
		expect(requestsTo(sandbox, ekaCase)).toHaveLength(1);
	});
});
