import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAPIBackend } from 'openapi-backend';
import { parse } from 'yaml';

import { contractOf } from '../../sandbox/contract';
import { hostVendors, startVendors } from '../../sandbox/hosted-vendor';
import { vendorKeys } from '../../sandbox/vendor-key';
import { vendors } from '../../sandbox/vendors';
import { contractsFolder, operations } from './documented-operations';

const named = operations.map(
	(one) => [`${one.vendor} ${one.operation.operationId} ${one.request}`, one] as const,
);

it('every contract belongs to one vendor', () => {
	const files = vendorKeys.map((key) => vendors[key].contractFile);
	expect(files.sort()).toEqual(readdirSync(contractsFolder).sort());
});

it.each(vendorKeys)('the contract of %s is OpenAPI', async (key) => {
	const text = readFileSync(join(contractsFolder, vendors[key].contractFile), 'utf8');
	const strict = new OpenAPIBackend({
		definition: parse(text),
		strict: true,
		ajvOpts: { strict: false },
		customizeAjv: (ajv) => addFormats(ajv),
	});
	await expect(strict.init()).resolves.toBeDefined();
});

it.each(named)('%s names itself and the page it was written from', (_name, { vendor, operation }) => {
	expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
	expect(operation['x-source']?.startsWith(vendors[vendor].documents)).toBe(true);
});

it.each(named.filter(([, { operation }]) => operation.requestBody))(
	'%s has a body that a test can walk: one closed object, no references',
	(_name, { body }) => {
		expect(body).toMatchObject({ type: 'object', additionalProperties: false });
		expect(JSON.stringify(body)).not.toContain('$ref');
		expect(Object.keys(body?.properties ?? {})).toEqual(expect.arrayContaining(body?.required ?? []));
	},
);

it.each([
	[
		'ekaCare',
		'createUser',
		'firstname lastname mobile email auth_userid gender dob is_admin seat_type persona doctor_ids partner_doctor_ids clinic_ids partner_clinic_ids',
	],
	[
		'ekaCare',
		'updateUser',
		'firstname lastname mobile email auth_userid gender dob is_admin seat_type persona doctor_ids partner_doctor_ids clinic_ids partner_clinic_ids partner_id',
	],
	[
		'carePortals',
		'createPatient',
		'email password firstName lastName gender phone username roles dob meta unreadNotifications emrId referrer hcCard acceptsMarketing hasInsurance providers verifications province groups',
	],
	[
		'hippHealth',
		'createUser',
		'firstName lastName email role phoneNumber npiNumber shouldSendSMS recertificationDate providerPayors',
	],
	[
		'upheal',
		'createProvider',
		'partnerUserId firstName lastName email phoneNumber phoneCountryCode locale defaultNoteTemplateIds nationalProviderIdentifier therapyLicence noteIdentifier',
	],
])('%s %s has the fields of its page, in their order', (vendor, operationId, keys) => {
	const found = operations.find((one) => one.vendor === vendor && one.operation.operationId === operationId);
	expect(Object.keys(found?.body?.properties ?? {}).join(' ')).toBe(keys);
});

it('is served in full: every operation has a handler, and no handler is left over', async () => {
	const hosted = await hostVendors(startVendors({ enforceUniqueness: true, clock: Date.now }));
	expect(hosted.map(({ key }) => key)).toEqual(vendorKeys);
	for (const { contract, vendor } of hosted) {
		expect(Object.keys(vendor.handlers).sort()).toEqual(contract.operationIds().sort());
	}
});

it('a reply that does not fit is found out', async () => {
	const contract = await contractOf(vendors.hippHealth.contractFile);
	expect(contract.replyFaults('getUser', 404, { error: 'Resource not found' })).toEqual([]);
	expect(contract.replyFaults('getUser', 404, { error: 1 })).toHaveLength(1);
	expect(contract.replyFaults('getUser', 404, { error: 'x', more: true })).toHaveLength(1);
	expect(contract.replyFaults('getUser', 418, {})).toEqual(['status 418 is not in the contract']);
});
