import { requestsTo, runOperation } from '../run-operation';
import { carePortalsCase } from '../../vendors/care-portals';
import { vendorCases, type VendorCase } from '../../vendors';
import { runningSandbox } from '../../sandbox/running-sandbox';

describe('json keys', () => {
	const sandbox = runningSandbox();
	const PERSON = carePortalsCase.person(0);
	/** Every field that takes free JSON. */
	const jsonFields = vendorCases.flatMap((vendor) =>
		Object.entries(vendor.createOperation.more?.fields ?? {})
			.filter(([, { parameter }]) => parameter.type === 'json')
			.map(([key, { parameter }]) => ({ vendor, key, label: parameter.displayName })),
	);

	async function create(
		additionalFields: Record<string, string>,
		json: Record<string, string> = {},
		vendor: VendorCase = carePortalsCase,
	) {
		const given = { items: [json] };
		return await runOperation(sandbox(), vendor, { ...vendor.person(0), additionalFields }, given);
	}

	afterEach(() => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect({}).not.toHaveProperty('isAdmin');
	});

	describe.each(jsonFields)('$vendor.key $key', ({ vendor, key, label }) => {
		it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s', async (reserved) => {
			const text = `{"safe": {"${reserved}": {"isAdmin": true}}}`;
			for (const value of [text, '={{ $json.text }}', '={{ JSON.parse($json.text) }}']) {
				const { error } = await create({ [key]: value }, { text }, vendor);
				expect(error?.message).toBe(`${label} must not hold the reserved key ${reserved} [item 0]`);
			}
			expect(requestsTo(sandbox(), vendor)).toEqual([]);
		});

		it('refuses what is nested 100,000 levels deep', async () => {
			const text = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
			const { error } = await create({ [key]: '={{ $json.text }}' }, { text }, vendor);
			expect(error?.message).toBe(`${label} must not be nested deeper than 64 levels [item 0]`);
			expect(requestsTo(sandbox(), vendor)).toEqual([]);
		});
	});

	it('custom fields prevail over the node’s own, and add to them', async () => {
		const customFields =
			'{"referrer": "65f0c0ffef", "timezone": "America/Toronto", "nested": {"a": [1, null]}}';
		await create({ referrer: '65f0c0ffee', customFields });
		expect(requestsTo(sandbox(), carePortalsCase)[0]?.body).toEqual({
			...PERSON,
			referrer: '65f0c0ffef',
			timezone: 'America/Toronto',
			nested: { a: [1, null] },
		});
	});

	it('a list may hold the names of JavaScript’s own keys, which are texts there', async () => {
		const { error } = await create({ groups: '["__proto__", "constructor"]' });
		expect(error).toBeUndefined();
		expect(requestsTo(sandbox(), carePortalsCase)[0]?.body).toEqual({
			...PERSON,
			groups: ['__proto__', 'constructor'],
		});
	});

	it('a key that the collection does not know is not sent', async () => {
		await create({ isAdmin: 'true', constructor: 'x', toString: 'y' });
		expect(requestsTo(sandbox(), carePortalsCase)[0]?.body).toEqual(PERSON);
	});

	describe('a collection that is none', () => {
		it.each([
			['an expression that gives a text', '={{ "text" }}'],
			['an expression that gives a list', '={{ ["a"] }}'],
			['an expression that gives nothing', '={{ null }}'],
			['a text', 'text'],
			['a number', 5],
			['null', null],
			['a list', ['a']],
		])('is %s, and the run ends in good form', async (_what, additionalFields) => {
			for (const vendor of vendorCases) {
				const { error } = await runOperation(sandbox(), vendor, { ...vendor.person(0), additionalFields });
				if (error !== undefined) {
					expect(error.name).toBe('NodeOperationError');
					expect(requestsTo(sandbox(), vendor)).toEqual([]);
				} else {
					expect(requestsTo(sandbox(), vendor).map(({ body }) => body)).toEqual([vendor.person(0)]);
				}
			}
		});
	});
});
