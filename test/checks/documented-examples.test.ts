import type { INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../sandbox/server';
import { ekaCase, hippCase, uphealCase, type VendorCase } from '../operations/vendor-case';
import { createWith } from './checked-run';

/** People as the vendors' own pages show them: some of them look wrong, and all of them have to go through. */
const documented: Array<[string, VendorCase, INodeParameters, string[]]> = [
	[
		'Eka Care, create, less the partner IDs that its own rule forbids beside the others',
		ekaCase,
		{
			firstname: 'Amit',
			lastname: 'Kumar',
			gender: 'M',
			dob: '1990-05-15',
			mobile: '0000011111',
			email: 'amit.kumar@example.com',
			auth_userid: 'Prateek_@_123',
			additionalFields: {
				is_admin: false,
				seat_type: 'b',
				persona: 'D',
				doctor_ids: ['171266028552522', '171266028552523'],
				clinic_ids: ['c-314086a34253rd', 'c-415197b45364se'],
				partner_clinic_ids: ['Part_clinic_1', 'Part_clinic_2'],
			},
		},
		['Mobile does not look like an Indian mobile', 'and Partner Clinic IDs'],
	],
	[
		'Hipp Health, the reply of create sent back',
		hippCase,
		{
			firstName: 'John',
			lastName: 'Doe',
			email: 'john.doe@example.com',
			role: 'TECHNICIAN',
			additionalFields: { phoneNumber: '+1234567890', npiNumber: '1234567890', shouldSendSMS: false },
		},
		['NPI Number does not look like an NPI: its check digit does not fit'],
	],
	[
		'Hipp Health, with curl',
		hippCase,
		{
			firstName: 'Jane',
			lastName: 'Smith',
			email: 'jane.smith@example.com',
			role: 'CLINICIAN',
			additionalFields: { phoneNumber: '+1234567890' },
		},
		[],
	],
	[
		'Upheal, from the schema',
		uphealCase,
		{
			firstName: 'Nathan',
			lastName: 'Smith',
			email: 'nathan@example.com',
			additionalFields: {
				partnerUserId: 'string',
				defaultNoteTemplateIds: ['2fb81b0a-611b-11ed-9b6a-0242ac120002'],
				noteIdentifier: 'Provider',
			},
		},
		[],
	],
];

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.close());

it.each(documented)('%s', async (_name, vendor, person, warnings) => {
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
	for (const [, vendor, person, warnings] of documented) {
		const { json, sent } = await createWith(sandbox, vendor, person, { checks: 'block' });
		expect(sent).toHaveLength(warnings.length > 0 ? 0 : 1);
		for (const warning of warnings) expect(json?.error).toContain(warning);
	}
});
