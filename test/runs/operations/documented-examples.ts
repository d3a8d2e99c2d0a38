import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { vendorCases } from '../../vendors';
import { createWith } from '../checked-run';

describe('documented examples', () => {
	/** Some of them look wrong, and all of them have to go through. */
	const documented = vendorCases.flatMap((vendor) => vendor.documented.map((each) => ({ ...each, vendor })));

	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.close());

	it.each(documented)('$vendor.label, $name', async ({ vendor, person, warnings }) => {
		const { json, sent } = await createWith(sandbox, vendor, person);
		const { additionalFields, ...top } = person;
		expect(sent).toHaveLength(1);
		expect(sent[0]).toMatchObject({
			status: vendor.createdStatus,
			body: { ...top, ...Object(additionalFields) },
		});
		expect(sent[0]?.violation).toBeUndefined();
		const expected = warnings.map((warning) => expect.stringContaining(warning));
		expect(json?.warnings ?? []).toEqual(expected);
	});

	it('blocks the same people where the checks are set to', async () => {
		for (const { vendor, person, warnings } of documented) {
			const { json, sent } = await createWith(sandbox, vendor, person, { checks: 'block' });
			expect(sent).toHaveLength(warnings.length > 0 ? 0 : 1);
			for (const warning of warnings) expect(json?.error).toContain(warning);
		}
	});
});
