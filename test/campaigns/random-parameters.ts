import fc from 'fast-check';
import { escapeRegExp, pick } from 'lodash';
import { UNFORESEEN } from '../../nodes/engine/run/execute';
import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox/server';
import { NODE, runNode } from '../n8n';
import { byExpression, everyOperation, expressionsBelow, type OperationCase } from '../vendors';
import { share, size } from './size';
import { anythingIn } from './random-values';
import { trapsOf } from '../privacy/traps-by-kind';

describe('random parameters', () => {
	/** For each operation; whole, that is 2,000 items in all, and as many runs that stop at their one item as there is time for. */
	const BATCHES = size(1, 5);
	const SIZE = size(10, 25);
	const SINGLE = size(2, 20);

	/** The first item decides how the run goes about it: it is a tame one, so that nothing waits. */
	const TAME = { requestsPerMinute: 0, retries: 0, timeout: 5_000, concurrency: 5 };

	/** A sentence with its item, no stray period, and never that of a case that nobody thought of. */
	const WELL_SAID = new RegExp(`^(?!.*${escapeRegExp(UNFORESEEN)}).*[^.\\s] \\[item \\d+\\]$`, 's');

	let sandbox: Sandbox;
	let items = 0;
	let requests = 0;
	beforeAll(async () => {
		sandbox = await startSandbox({ uphealRequestsPerMinute: 0 });
	});
	afterAll(async () => await sandbox.close());

	/** A passing item of which a few parameters are replaced by anything: with more, none would ever be sent. */
	function wild({ operation, options, passing }: OperationCase): fc.Arbitrary<Record<string, unknown>> {
		const more = operation.more?.fields ?? {};
		const keys = [...Object.keys(operation.fields), ...Object.keys(more), ...Object.keys(options)];
		return fc
			.record({
				n: fc.nat(1000),
				top: anythingIn(operation.fields),
				more: anythingIn(more).map(withoutDocumentedKeys),
				options: anythingIn(options),
				kept: fc.subarray(keys, { maxLength: Math.min(2, keys.length) }),
			})
			.map(({ n, top, more: others, options: chosen, kept }) => ({
				...passing(n),
				...pick(top, kept),
				more: pick(others, kept),
				options: pick(chosen, kept),
			}));
	}

	/** Custom Fields are the person's own request, whatever the vendor documents: only its own keys are kept apart. */
	function withoutDocumentedKeys(more: Record<string, unknown>): Record<string, unknown> {
		const { customFields, ...others } = more;
		return customFields === undefined ? others : { ...others, customFields: { wild: customFields } };
	}

	async function run(
		tested: OperationCase,
		given: ReadonlyArray<Record<string, unknown>>,
		onError?: 'continueRegularOutput',
	) {
		sandbox.reset();
		items += given.length;
		const { vendor, selection, operation, options } = tested;
		const { more } = operation;
		return await runNode({
			node: vendor.node(),
			parameters: {
				...selection,
				...byExpression(Object.fromEntries(Object.keys(operation.fields).map((key) => [key, '']))),
				...(more === undefined ? {} : { [more.in]: expressionsBelow('more', Object.keys(more.fields)) }),
				options: expressionsBelow('options', Object.keys(options)),
			},
			credentials: vendor.credentials(sandbox),
			items: given.map((item) => ({ ...item }) as IDataObject),
			onError,
		});
	}

	/** A key of the person's own is in no document, and Hipp's page shows one order of users, not which there are. */
	const UNKNOWABLE = /^body\.wild /;
	const violations = () =>
		sandbox
			.journal()
			.flatMap(({ violation = [], path, body }) =>
				violation.filter((text) => !UNKNOWABLE.test(text)).map((text) => ({ text, path, body })),
			);

	describe.each(everyOperation)('$name', (tested) => {
		it('never breaks off a run nor sends what the contract refuses', async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(wild(tested), { minLength: SIZE - 1, maxLength: SIZE - 1 }),
					async (others) => {
						const tame = { ...tested.passing(1001), more: {}, options: TAME };
						const { outputs, run: ran } = await run(tested, [tame, ...others], 'continueRegularOutput');
						expect(ran.data.resultData.runData[NODE]?.map(({ error }) => error)).toEqual([undefined]);
						if (tested.operation.how.kind !== 'getMany') expect(outputs.flat()).toHaveLength(SIZE);
						for (const { json } of outputs.flat()) if ('error' in json) expect(json.error).toMatch(WELL_SAID);
						requests += sandbox.journal().length;
						expect(violations()).toEqual([]);
					},
				),
				{ numRuns: BATCHES, endOnFailure: true },
			);
		});

		it('takes every trap for its kind of field by itself', async () => {
			const { operation, passing } = tested;
			const given = (n: number, key: string, value: unknown) =>
				key in operation.fields
					? { ...passing(n), [key]: value, options: TAME }
					: { ...passing(n), more: withoutDocumentedKeys({ [key]: value }), options: TAME };
			const fields = Object.entries({ ...operation.fields, ...operation.more?.fields });
			const trapped = fields.flatMap(([key, field]) =>
				share(trapsOf(key, field), 6, key.length).map((value) => [key, value] as const),
			);
			const all = trapped.map(([key, value], n) => given(n, key, value));
			const { outputs, run: ran } = await run(
				tested,
				all.length > 0 ? all : [passing(0)],
				'continueRegularOutput',
			);
			expect(ran.data.resultData.runData[NODE]?.map(({ error }) => error)).toEqual([undefined]);
			for (const { json } of outputs.flat()) if ('error' in json) expect(json.error).toMatch(WELL_SAID);
			expect(violations()).toEqual([]);
		});

		it('throws nothing but n8n’s own two errors', async () => {
			await fc.assert(
				fc.asyncProperty(wild(tested), async (item) => {
					const { error } = await run(tested, [{ ...item, options: TAME }]);
					expect(['NodeApiError', 'NodeOperationError', undefined]).toContain(error?.name);
					expect(error?.stack ?? 'failureError').toContain('failureError');
					expect(error?.message ?? 'fine [item 0]').toMatch(WELL_SAID);
					expect(violations()).toEqual([]);
				}),
				{ numRuns: SINGLE, endOnFailure: true },
			);
		});
	});

	it('was put to the test, and in many items something was sent', () => {
		expect(items).toBeGreaterThanOrEqual(everyOperation.length * (BATCHES * SIZE + SINGLE));
		expect(requests).toBeGreaterThan((everyOperation.length * BATCHES * SIZE) / 4);
	});
});
