import Ajv from 'ajv';
import type { IDataObject } from 'n8n-workflow';
import { runOperation } from '../operations/run-operation';
import { runningSandbox } from '../sandbox/running-sandbox';
import { operations } from '../contract/vendors';
import { closed, keysOf, readPreview, shownKeys } from './reading';
import { vendorSteps } from './steps';

const sandbox = runningSandbox();
const ajv = new Ajv({ strict: true, allowUnionTypes: true });

describe.each(vendorSteps.map(([vendor, steps]) => [vendor.label, vendor, steps] as const))(
	'the output previews of %s',
	(_label, vendor, steps) => {
		const node = vendor.node().constructor.name;
		const outputs = new Map<string, IDataObject[]>();

		beforeAll(async () => {
			for (const { operation: name, parameters } of steps) {
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

		const own = operations
			.filter((each) => each.vendor === vendor.key)
			.map(({ name }) => name.slice(vendor.key.length + 1));

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
	},
);
