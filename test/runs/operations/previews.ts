import Ajv from 'ajv';
import type { IDataObject } from 'n8n-workflow';
import { runOperation } from '../run-operation';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { everyOperation, vendorCases } from '../../vendors';
import { closed, keysOf, readPreview, shownKeys } from '../../previews/reading';

describe('previews', () => {
	const sandbox = runningSandbox();
	const ajv = new Ajv({ strict: true, allowUnionTypes: true });

	describe.each(vendorCases)('the output previews of $label', (vendor) => {
		const node = vendor.node().constructor.name;
		const outputs = new Map<string, IDataObject[]>();

		beforeAll(async () => {
			const steps = Object.entries(vendor.operations).flatMap(([name, { samples }]) =>
				samples.map((parameters) => ({ name, parameters })),
			);
			for (const { name, parameters } of steps) {
				const [resource, operation] = name.split('.');
				const { outputs: ends, error } = await runOperation(sandbox(), vendor, {
					resource,
					operation,
					...parameters,
				});
				if (error !== undefined) throw error;
				outputs.set(name, [...(outputs.get(name) ?? []), ...ends.flat().map(({ json }) => json)]);
			}
		});

		const own = everyOperation.filter((each) => each.vendor === vendor).map(({ ownName }) => ownName);

		it.each(own)('%s puts out what its preview shows, and nothing else', (operation) => {
			const validate = ajv.compile(closed(readPreview(node, operation)));
			expect(outputs.get(operation)).not.toHaveLength(0);
			for (const json of outputs.get(operation) ?? []) {
				expect({ json, findings: validate(json) ? [] : validate.errors }).toEqual({ json, findings: [] });
			}
		});

		it.each(own)('%s: every key of its preview was seen', (operation) => {
			const seen = new Set(keysOf(outputs.get(operation)).map((path) => path.replace(/^\[\]\./, '')));
			expect(shownKeys(readPreview(node, operation)).filter((path) => !seen.has(path))).toEqual([]);
		});
	});
});
