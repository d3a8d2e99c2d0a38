import { size } from './size';
import fc from 'fast-check';
import { omit } from 'lodash';
import type { INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox/server';
import { runNode } from '../n8n';
import { byExpression, expressionsBelow, vendorCases, type Person, type VendorCase } from '../vendors';
import { leaksIn, readable } from '../privacy/leaks';
import { textsIn } from '../privacy/texts';

describe('result output', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ uphealRequestsPerMinute: 0 });
	});
	afterAll(async () => await sandbox.close());

	/** What a result says of anybody. */
	const ours = readable({
		outcome: 'planned created updated exists found none create update',
		action: null,
		id: [],
		warnings: [],
	});

	async function run(
		vendor: VendorCase,
		crowd: Person[],
		selection: INodeParameters,
		options: INodeParameters,
	) {
		// Custom Fields are in no document, so that the sandbox refuses them.
		const more = crowd
			.flatMap((person) => Object.keys(person.additionalFields))
			.filter((key) => key !== 'customFields');
		const top = Object.keys(crowd[0] ?? {}).filter((key) => key !== 'additionalFields');
		const { outputs, error } = await runNode({
			node: vendor.node(),
			parameters: {
				...vendor.selection,
				...selection,
				...byExpression(Object.fromEntries(top.map((key) => [key, '']))),
				additionalFields: expressionsBelow('additionalFields', more),
				options: { output: 'result', requestsPerMinute: 0, ...options },
			},
			credentials: vendor.credentials(sandbox),
			items: crowd.map((person) => ({ ...person })),
		});
		expect(error).toBeUndefined();
		return outputs.flat().map(({ json }) => json);
	}

	/** The warnings of a result are sentences of ours: they hold words, but never those of the person. */
	const staticWords = /"warnings":\[.*?\]/g;

	describe.each(vendorCases)('$key', (vendor) => {
		const again = vendor.renews ? 'upsert' : 'ensure';

		it.each([
			['create', {}],
			['create', { dryRun: true }],
			[again, {}],
			[again, { dryRun: true }],
		])('%s %j returns nothing that was submitted', async (operation, options) => {
			sandbox.reset();
			const crowd = fc.array(vendor.anybody, { minLength: size(3, 10), maxLength: size(3, 10) });
			await fc.assert(
				fc.asyncProperty(crowd, async (met) => {
					sandbox.reset();
					const results = await run(vendor, met, { operation }, options);
					expect(results).toHaveLength(met.length);
					results.forEach((result, at) => {
						expect(Object.keys(result)).toEqual(expect.arrayContaining(['outcome', 'id', 'warnings']));
						const said = omit(result, 'id');
						const sentences = JSON.stringify(said).match(staticWords)?.join() ?? '';
						const submitted = textsIn(met[at]).filter((value) => !knownWords.has(value.toLowerCase()));
						expect(leaksIn(readable(said), submitted, ours + examplesIn(sentences))).toEqual([]);
					});
				}),
				{ numRuns: size(1, 3), endOnFailure: true },
			);
		});
	});

	/** Genders and roles that are words of our sentences too. */
	const knownWords = new Set(['m', 'f', 'o', 'male', 'female', 'other', 'admin', 'patient']);

	/** The words of a sentence with all that could be data taken out: digits, and what stands in quotes. */
	function examplesIn(sentences: string): string {
		return sentences.replace(/\d/g, '#');
	}
});
