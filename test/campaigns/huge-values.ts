import { judged } from '../engine/define/fields/judged';
import { requestsTo, runOperation } from '../runs/run-operation';
import { everyOperation, vendorCases } from '../vendors';
import { share } from './size';
import { runningSandbox } from '../sandbox/running-sandbox';

describe('huge values', () => {
	const MEGABYTE = 1_000_000;
	const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

	/** Texts that a careless rule would chew on for hours. */
	const LARGE: Array<[string, string]> = [
		['one letter', 'a'.repeat(MEGABYTE)],
		['digits', '9'.repeat(MEGABYTE)],
		['spaces inside', `a${' '.repeat(MEGABYTE)}b`],
		['separators', '-'.repeat(MEGABYTE)],
		['commas', ','.repeat(MEGABYTE)],
		['brackets', '['.repeat(MEGABYTE)],
		['an open email', `${'a.'.repeat(MEGABYTE / 2)}@`],
		['an email of many dots', `a@${'a.'.repeat(MEGABYTE / 2)}`],
		['an email of many hyphens', `a@${'a-'.repeat(MEGABYTE / 2)}.`],
		['signs at', '@'.repeat(MEGABYTE)],
		['hashes', 'a@example.com#'.repeat(MEGABYTE / 14)],
		['a date and then more', `1990-05-15T00:00:00.${'0'.repeat(MEGABYTE)}`],
		['nested objects', nested(100_000)],
		['nested lists', `${'['.repeat(MEGABYTE / 2)}${']'.repeat(MEGABYTE / 2)}`],
		['a wide object', `{${Array.from({ length: 50_000 }, (_, n) => `"k${n}": ${n}`).join(',')}}`],
		['a long list', JSON.stringify(Array.from({ length: 100_000 }, (_, n) => `id${n}`))],
		['letters of four bytes', '🙂'.repeat(MEGABYTE / 4)],
	];

	const numbered = everyOperation.map(({ name, operation }, turn) => ({ name, operation, turn }));

	describe.each(numbered)('$name', ({ operation, turn }) => {
		it.each(share(LARGE, 17, turn))('judges %s of a megabyte in every field', (_what, value) => {
			for (const field of Object.values(operation.allFields)) {
				const outcome = judged(field, value);
				if (typeof outcome === 'object' && 'refused' in outcome)
					expect(outcome.refused.length).toBeLessThan(600);
			}
		});
	});

	const sandbox = runningSandbox();

	describe.each(vendorCases)('$label', (vendor) => {
		const [name = ''] = Object.keys(vendor.person(0)).filter((key) => /^first_?name$/i.test(key));

		it('gets a name of a megabyte whole, or none of it', async () => {
			const value = 'Ä'.repeat(MEGABYTE / 2);
			const parameters = { ...vendor.person(0), [name]: '={{ $json.name }}' };
			const { error, outputs } = await runOperation(sandbox(), vendor, parameters, {
				items: [{ name: value }],
			});
			const [request] = requestsTo(sandbox(), vendor);
			if (error === undefined) {
				expect(request?.body).toMatchObject({ [name]: value });
				expect(outputs[0]).toHaveLength(1);
			} else {
				expect(['NodeOperationError', 'NodeApiError']).toContain(error.name);
			}
		});
	});
});
