import { everyOperation, vendorCases, withLookup } from '.';
import { readVendors } from '../../tools/vendors';

it('there is one for each vendor that the package registers', () => {
	const registered = readVendors().map(({ vendor }) => vendor.name);
	expect(vendorCases.map(({ label }) => label).sort()).toEqual(registered.sort());
});

describe.each(vendorCases)('$key', ({ vendor, operations, credentialTypes }) => {
	it('has facts of every operation and credential type that it declares, and of no other', () => {
		const declared = vendor.resources.flatMap(({ value, operations: each }) =>
			each.map((operation) => `${value}.${operation.value}`),
		);
		expect(Object.keys(operations).sort()).toEqual(declared.sort());
		expect(credentialTypes.map(({ type }) => type).sort()).toEqual(
			vendor.credentials.map(({ name }) => name).sort(),
		);
	});
});

describe.each(everyOperation)('the facts of $name', ({ operation, facts }) => {
	it('have all that its effect and its fields ask for', () => {
		const { effect, how, more } = operation;
		const asked = {
			samples: true,
			about: effect !== 'create',
			outcome: effect !== 'create',
			plan: effect === 'update' || effect === 'delete',
			everything: how.kind === 'oneRequest' && more !== undefined,
		};
		const given = Object.entries(asked).map(([fact]) => [fact, Object.hasOwn(facts, fact)]);
		expect(Object.fromEntries(given)).toEqual(asked);
		expect(facts.samples).not.toEqual([]);
	});

	it('fill in every field', () => {
		const filled = new Set(
			(facts.everything ?? []).flatMap(({ top, more }) => Object.keys({ ...top, ...more })),
		);
		const missing = operation.keys.filter((key) => !filled.has(key));
		expect(facts.everything === undefined ? [] : missing.filter((key) => !isExclusive(key))).toEqual([]);
	});

	/** Of two that exclude each other, another operation's case may have the second. */
	function isExclusive(key: string): boolean {
		return operation.rules.some(({ keys, allows }) => keys.length === 2 && !allows(2) && keys.includes(key));
	}
});

it('where people can be looked up, somebody who can’t be is known, unless a value to look for is required', () => {
	for (const { createOperation, unsearchable } of withLookup) {
		const by = Object.keys(createOperation.lookup?.by ?? {});
		const required = by.some((key) => createOperation.allFields[key]?.required === true);
		expect(unsearchable === undefined).toBe(required);
		for (const key of by) expect(unsearchable ?? {}).not.toHaveProperty(key);
	}
});
