import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';

import { demoKeys } from '../../sandbox/demo-keys';
import { carePortals } from '../../sandbox/vendors/care-portals';
import { ekaCare } from '../../sandbox/vendors/eka-care';
import { hippHealth } from '../../sandbox/vendors/hipp-health';
import { upheal } from '../../sandbox/vendors/upheal';

const folder = join(__dirname, '..', '..', 'contracts');
const files = readdirSync(folder);

type Operation = OpenAPIV3.OperationObject & { 'x-source'?: string };

function operationsOf(file: string): Array<[string, Operation]> {
	const document: OpenAPIV3.Document = parse(readFileSync(join(folder, file), 'utf8'));
	return Object.entries(document.paths).flatMap(([path, item = {}]) =>
		Object.values({ ...item, parameters: undefined }).flatMap((operation): Array<[string, Operation]> =>
			typeof operation === 'object' && 'responses' in operation ? [[path, operation]] : [],
		),
	);
}

const operations = files.flatMap((file) =>
	operationsOf(file).map(
		([path, operation]) => [`${file} ${operation.operationId} ${path}`, operation] as const,
	),
);

function bodySchemaOf({ requestBody }: Operation): OpenAPIV3.SchemaObject | undefined {
	if (requestBody === undefined || '$ref' in requestBody) return undefined;
	const schema = requestBody.content['application/json']?.schema;
	return schema && !('$ref' in schema) ? schema : undefined;
}

it.each(operations)('%s names itself and the page it was written from', (_name, operation) => {
	expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
	expect(operation['x-source']).toMatch(
		/^https:\/\/(developer\.eka\.care|dev\.portals\.care|docs\.hipp\.health|developers\.upheal\.io)\//,
	);
});

it.each(operations.filter(([, { requestBody }]) => requestBody))(
	'%s has a body that a test can walk: one closed object, no references',
	(_name, operation) => {
		const schema = bodySchemaOf(operation);
		expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
		expect(JSON.stringify(schema)).not.toContain('$ref');
		expect(Object.keys(schema?.properties ?? {})).toEqual(expect.arrayContaining(schema?.required ?? []));
	},
);

it.each([
	[
		'eka-care',
		'createUser',
		'firstname lastname mobile email auth_userid gender dob is_admin seat_type persona doctor_ids partner_doctor_ids clinic_ids partner_clinic_ids',
	],
	[
		'eka-care',
		'updateUser',
		'firstname lastname mobile email auth_userid gender dob is_admin seat_type persona doctor_ids partner_doctor_ids clinic_ids partner_clinic_ids partner_id',
	],
	[
		'care-portals',
		'createPatient',
		'email password firstName lastName gender phone username roles dob meta unreadNotifications emrId referrer hcCard acceptsMarketing hasInsurance providers verifications province groups',
	],
	[
		'hipp-health',
		'createUser',
		'firstName lastName email role phoneNumber npiNumber shouldSendSMS recertificationDate providerPayors',
	],
	[
		'upheal',
		'createProvider',
		'partnerUserId firstName lastName email phoneNumber phoneCountryCode locale defaultNoteTemplateIds nationalProviderIdentifier therapyLicence noteIdentifier',
	],
])('%s %s has the fields of its page, in their order', (file, operationId, keys) => {
	const found = operationsOf(`${file}.openapi.yaml`).find(
		([, operation]) => operation.operationId === operationId,
	);
	const schema = found && bodySchemaOf(found[1]);
	expect(Object.keys(schema?.properties ?? {}).join(' ')).toBe(keys);
});

it('is served in full: every operation has a handler, and no handler is left over', async () => {
	const settings = { enforceUniqueness: true, clock: Date.now };
	const vendors = [
		await ekaCare({ ...settings, keys: demoKeys.ekaCare, tokenLifetimeSeconds: 1 }),
		await carePortals({ ...settings, keys: demoKeys.carePortals }),
		await hippHealth({ ...settings, keys: demoKeys.hippHealth }),
		await upheal({ ...settings, keys: demoKeys.upheal, requestsPerMinute: 0 }),
	];
	for (const { contract, handlers } of vendors) {
		expect(Object.keys(handlers).sort()).toEqual(contract.operationIds().sort());
	}
});

it('a reply that does not fit is found out', async () => {
	const { contract } = await hippHealth({
		enforceUniqueness: true,
		clock: Date.now,
		keys: demoKeys.hippHealth,
	});
	expect(contract.replyFaults('getUser', 404, { error: 'Resource not found' })).toEqual([]);
	expect(contract.replyFaults('getUser', 404, { error: 1 })).toHaveLength(1);
	expect(contract.replyFaults('getUser', 404, { error: 'x', more: true })).toHaveLength(1);
	expect(contract.replyFaults('getUser', 418, {})).toEqual(['status 418 is not in the contract']);
});
