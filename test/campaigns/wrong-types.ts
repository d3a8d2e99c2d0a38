import type { GenericValue, IDataObject, INodeParameters } from 'n8n-workflow';
import { everyField, expressionsBelow, type EveryField } from '../vendors';
import { share } from './size';
import { createEkaUser, requestsTo, runOperation } from '../runs/run-operation';
import { ekaCase } from '../vendors/eka-care';
import { runningSandbox } from '../sandbox/running-sandbox';

describe('wrong types', () => {
	const sandbox = runningSandbox({ enforceUniqueness: false, uphealRequestsPerMinute: 0 });
	beforeEach(async () => await createEkaUser(sandbox(), ekaCase));

	/** Half of a character that takes two places: no text of any language. */
	const HALF = '\ud800';

	const WRONG: GenericValue[] = [
		...[0, -1, 1.5, 1e21, 9007199254740993, Number.MAX_VALUE, true, false, null],
		...[
			{},
			{ a: 1 },
			{ value: 'x' },
			{ toString: 'x' },
			{ length: 1 },
			[],
			[[]],
			[null],
			[{ a: [1] }],
			['a', 1],
		],
		...['', ' ', 'x', '[', '{', '[]', '{}', '[1]', 'null', 'true', 'constructor', '{"__proto__": 1}'],
		...['\u0000', 'a\r\nb', HALF, '\u202e', '{{ 1 }}', '=1+1', "'; DROP TABLE users; --", '<script>'],
	];

	/** Any object is right there, and what is in it is nobody's contract. */
	const FREE = 'customFields';
	/** In the path, half a character is a matter of its own: see ids.test.ts. */
	const PATH = 'user_id';

	/** One item for each wrong value in each field; all other fields hold what they should. */
	function itemsOf({ top, more }: EveryField): Array<{ top: IDataObject; more: IDataObject }> {
		const wrongFor = (key: string) => share(WRONG, 12).filter((value) => key !== PATH || value !== HALF);
		const otherKeys = Object.keys(more).filter((key) => key !== FREE);
		return [
			...Object.keys(top).flatMap((key) =>
				wrongFor(key).map((value) => ({ top: { ...top, [key]: value }, more })),
			),
			...otherKeys.flatMap((key) => wrongFor(key).map((value) => ({ top, more: { ...more, [key]: value } }))),
		];
	}

	function byExpressions({ top, more, collection }: EveryField): INodeParameters {
		return {
			...expressionsBelow('top', Object.keys(top)),
			[collection]: expressionsBelow('more', Object.keys(more)),
		};
	}

	describe.each(everyField)('$name', (every) => {
		it('does or refuses every item in good form, whatever is in its fields', async () => {
			const items = itemsOf(every);
			const { error, outputs, run } = await runOperation(
				sandbox(),
				every.vendor,
				{ ...every.selection, ...byExpressions(every) },
				{ items, onError: 'continueRegularOutput' },
			);
			expect(error).toBeUndefined();
			expect(run.status).toBe('success');
			expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));

			const failed = outputs[0]?.filter(({ json }) => 'error' in json) ?? [];
			for (const { json } of failed) expect(Object.keys(json).sort()).toEqual(['details', 'error']);
			// An ID of good form may still be nobody's: that is for the vendor to say.
			const unsent = failed.filter(
				({ json }) => !String(json.error).includes('replied 404: EkaUser not found'),
			);
			expect(unsent.length).toBeGreaterThan(items.length / 5);
			for (const { json } of unsent) {
				expect(json.error).toMatch(
					/^[A-Z0-9][^\n]* (must|is required|need attention|Add|Give|has)[^\n]* \[item \d+\]$/,
				);
			}
			// What does go out is what the contract allows: the vendor has nothing to refuse.
			const requests = requestsTo(sandbox(), every.vendor);
			expect(requests).toHaveLength(items.length - unsent.length);
			expect(requests.flatMap(({ violation, body }) => (violation ? [{ violation, body }] : []))).toEqual([]);
		});
	});

	it.each(everyField)('$name stops at a wrong value with the error class of n8n', async (every) => {
		const [key = ''] = Object.keys(every.top);
		for (const value of [{ a: 1 }, [[]], true]) {
			const { error } = await runOperation(
				sandbox(),
				every.vendor,
				{ ...every.selection, ...byExpressions(every) },
				{ items: [{ top: { ...every.top, [key]: value }, more: every.more }] },
			);
			expect(error?.name).toBe('NodeOperationError');
			expect(error?.context).toMatchObject({ itemIndex: 0 });
		}
	});
});
