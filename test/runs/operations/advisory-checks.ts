import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { labelOf } from '../../../nodes/engine/define/field';
import { everyOperation, vendorCases } from '../../vendors';
import { createWith } from '../checked-run';

describe('advisory checks', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.close());

	/** Values that look wrong, each in a person who is right otherwise. */
	const doubtfulPeople = vendorCases.flatMap((vendor) =>
		vendor.doubtful.map(({ field, value, more }) => {
			const person = vendor.person(0);
			const atTop = Object.hasOwn(person, field);
			const additionalFields = { ...more, ...(atTop ? {} : { [field]: value }) };
			const text = typeof value === 'string' ? value : String(value.number);
			return {
				what: `${vendor.key} ${field} ${text}`,
				vendor,
				person: { ...person, ...(atTop ? { [field]: value } : {}), additionalFields },
				field,
				warning: `${labelOf(vendor.createOperation.allFields, field)} `,
				value: text,
			};
		}),
	);

	it('tries every field that has a check', () => {
		const checked = everyOperation
			.filter(({ operation }) => operation.value === 'create')
			.flatMap(({ vendor, operation }) =>
				Object.entries({ ...operation.fields, ...operation.more?.fields })
					.filter(([, field]) => field.check !== undefined)
					.map(([key]) => `${vendor.key} ${key}`),
			);
		const tried = doubtfulPeople.map(({ vendor, field }) => `${vendor.key} ${field}`);
		expect([...new Set(tried)].sort()).toEqual(checked.sort());
	});

	describe.each(doubtfulPeople)('$what', ({ vendor, person, field, warning, value }) => {
		it.each([{}, { checks: 'warn' }])(
			'is sent with a warning that does not repeat it: %j',
			async (options) => {
				const { json, sent } = await createWith(sandbox, vendor, person, options);
				expect(sent.map(({ status, violation }) => ({ status, violation }))).toEqual([
					{ status: vendor.createdStatus, violation: undefined },
				]);
				expect(json?.warnings).toEqual([expect.stringContaining(warning)]);
				expect(JSON.stringify(json?.warnings)).not.toContain(value);
			},
		);

		it('is not sent when the checks block, and the field is named', async () => {
			const { json, sent } = await createWith(sandbox, vendor, person, { checks: 'block' });
			expect(sandbox.journal()).toEqual([]);
			expect(sent).toEqual([]);
			expect(json).toEqual({
				error: expect.stringContaining(warning),
				details: { advice: expect.stringContaining('Nothing was sent'), fields: [field] },
			});
			expect(JSON.stringify(json)).not.toContain(value);
		});

		it('stops the run when the checks block and the node stops at failures', async () => {
			const { error } = await createWith(sandbox, vendor, person, { checks: 'block' }, 'stopWorkflow');
			expect(sandbox.journal()).toEqual([]);
			expect(error?.message).toMatch(new RegExp(`^${warning}.* \\[item 0\\]$`));
			expect(JSON.stringify(error)).not.toContain(value);
		});

		it('is sent without a word when the checks are off', async () => {
			const { json, sent } = await createWith(sandbox, vendor, person, { checks: 'off' });
			expect(sent.map(({ status }) => status)).toEqual([vendor.createdStatus]);
			expect(json).not.toHaveProperty('warnings');
		});

		it('warns in the result and in the plan of a dry run', async () => {
			const result = await createWith(sandbox, vendor, person, { output: 'result' });
			expect(result.json?.warnings).toEqual([expect.stringContaining(warning)]);
			const plan = await createWith(sandbox, vendor, person, { dryRun: true });
			expect(plan.json).toMatchObject({ outcome: 'planned', warnings: [expect.stringContaining(warning)] });
			expect(plan.sent).toEqual([]);
		});
	});

	it('says nothing about people who look right', async () => {
		for (const { vendor } of doubtfulPeople) {
			const { json } = await createWith(sandbox, vendor, vendor.person(3), { checks: 'block' });
			expect(json).not.toHaveProperty('error');
			expect(json).not.toHaveProperty('warnings');
		}
	});
});
