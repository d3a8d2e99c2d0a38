import type { INodeParameters } from 'n8n-workflow';
import type { JournalEntry } from '../../../sandbox/server';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { everyField, expressionsBelow, type EveryField } from '../../vendors';
import { createEkaUser, requestsTo, runOperation } from '../run-operation';
import { ekaCase } from '../../vendors/eka-care';

describe('every field', () => {
	const sandbox = runningSandbox();
	beforeEach(async () => await createEkaUser(sandbox(), ekaCase));

	const identifying = ['auth', 'authorization', 'organization'];

	function essence({ method, path, body, violation, headers, query }: JournalEntry) {
		const identity = Object.fromEntries(
			Object.entries(headers).filter(([name]) => identifying.includes(name)),
		);
		return { method, path, body, violation, query, headers: identity };
	}

	function asTyped({ top, collection, more }: EveryField): INodeParameters {
		const { user_id: userId, ...others } = top;
		const locator =
			userId === undefined ? {} : { user_id: { __rl: true, mode: 'id', value: String(userId) } };
		return { ...others, ...locator, [collection]: more };
	}

	/** Every parameter an expression of its own, the picked user in its two forms included. */
	function byExpressions({ top, collection, more }: EveryField): INodeParameters {
		return {
			...expressionsBelow('top', Object.keys(top)),
			[collection]: expressionsBelow('more', Object.keys(more)),
		};
	}

	describe.each(everyField)('$name, with every field', (every) => {
		const { vendor, selection, method, path, body } = every;
		const request = { method, path, body, headers: vendor.identified, query: {}, violation: undefined };

		async function sentBy(parameters: INodeParameters) {
			const items = [{ top: every.top, more: every.more }];
			const { error, outputs } = await runOperation(
				sandbox(),
				vendor,
				{ ...selection, ...parameters },
				{ items },
			);
			expect(error).toBeUndefined();
			expect(outputs[0]).toHaveLength(1);
			return requestsTo(sandbox(), vendor).map(essence);
		}

		it('sends what was typed', async () => {
			expect(await sentBy(asTyped(every))).toEqual([request]);
		});

		it('sends what expressions give', async () => {
			expect(await sentBy(byExpressions(every))).toEqual([request]);
		});

		it('sends it as JSON, with these keys and no other', async () => {
			await sentBy(asTyped(every));
			const [entry] = requestsTo(sandbox(), vendor);
			expect(entry?.headers['content-type']).toBe('application/json');
			const fields = Object.keys({ ...every.top, ...every.more }).filter((key) => key in body);
			expect([...Object.keys(entry?.body ?? {})].sort()).toEqual(fields.sort());
		});
	});

	describe.each(everyField.filter(({ selection }) => selection.operation === 'create'))(
		'$name, with nothing in its collection',
		({ vendor, top, more, collection, body, path }) => {
			const onlyTop = Object.fromEntries(Object.keys(top).map((key) => [key, body[key]]));

			it.each([['""'], ['"  "'], ['null'], ['undefined'], ['[]'], ['$json.noSuchColumn']])(
				'but %s sends none of it',
				async (blank) => {
					const blanks = Object.fromEntries(Object.keys(more).map((key) => [key, `={{ ${blank} }}`]));
					const { error } = await runOperation(sandbox(), vendor, { ...top, [collection]: blanks });
					expect(error).toBeUndefined();
					const sent = requestsTo(sandbox(), vendor).map(({ path: to, body: sending }) => [to, sending]);
					expect(sent).toEqual([[path, onlyTop]]);
				},
			);
		},
	);
});
