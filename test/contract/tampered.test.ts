import type { OpenAPIV3 } from 'openapi-types';
import { differences } from './differences';
import { documentedOperation, type DocumentedOperation, readContract } from './documented-operation';
import { everyOperation } from '../vendors';

/** The comparison is worth something only if it notices: each of these contracts says something else. */
const TAMPERINGS: Array<[string, string, (contract: DocumentedOperation) => void, string]> = [
	[
		'a field more',
		'upheal.provider.create',
		({ properties }) => (properties.title = { type: 'string' }),
		'title: missing in the node',
	],
	[
		'a field fewer',
		'upheal.provider.create',
		({ properties }) => delete properties.locale,
		'locale: not in the contract',
	],
	[
		'a required mark more',
		'hippHealth.user.create',
		({ required }) => required.push('email'),
		'email: required in the contract only',
	],
	[
		'a required mark fewer',
		'hippHealth.user.create',
		({ required }) => required.pop(),
		'lastName: required in the node only',
	],
	[
		'a value more',
		'ekaCare.user.create',
		({ properties }) => properties.gender?.enum?.push('X'),
		'gender: values ["F","M","O"] in the node, ["F","M","O","X"] in the contract',
	],
	[
		'a value fewer',
		'ekaCare.user.update',
		({ properties }) => properties.persona?.enum?.pop(),
		'persona: values ["D","S"] in the node, ["S"] in the contract',
	],
	[
		'another default',
		'hippHealth.user.create',
		({ properties }) => Object.assign(properties.role ?? {}, { default: 'PATIENT' }),
		'role: default "TECHNICIAN" in the node, "PATIENT" in the contract',
	],
	[
		'another type',
		'carePortals.patient.create',
		({ properties }) => (properties.emrId = { type: 'string' }),
		'emrId: what is sent data must be string',
	],
	[
		'a text for a list',
		'ekaCare.user.create',
		({ properties }) => (properties.doctor_ids = { type: 'string' }),
		'doctor_ids: what is sent data must be string',
	],
	[
		'another format',
		'ekaCare.user.create',
		({ properties }) => (properties.dob = { type: 'string', format: 'date-time' }),
		'dob: what is sent data must match format "date-time"',
	],
	[
		'another path key',
		'ekaCare.user.update',
		(contract) => (contract.pathKeys = ['id']),
		'id: missing in the node',
	],
	[
		'a contact fewer to choose from',
		'ekaCare.user.create',
		({ atLeastOne }) => atLeastOne.pop(),
		'at least one of ["auth_userid","email","mobile"] in the node, ["email","mobile"] in the contract',
	],
	[
		'a pair that goes together',
		'ekaCare.user.update',
		(contract) => (contract.notBoth = []),
		'not both of ["doctor_ids","partner_doctor_ids"] in the node, [] in the contract',
	],
];

it.each(TAMPERINGS)('notices %s at %s', (_what, name, tamper, noticed) => {
	const entry = everyOperation.find((candidate) => candidate.name === name);
	if (entry === undefined) throw new Error(`There is no operation ${name}`);
	const { operation, vendor } = entry;
	const documented = documentedOperation(
		readContract(vendor.key),
		operation.request.method,
		operation.request.path,
	);
	if (documented === undefined) throw new Error(`The contract has no ${name}`);
	expect(differences(operation, documented)).not.toContain(noticed);
	tamper(documented);
	expect(differences(operation, documented)).toContain(noticed);
});

it('notices that a call is gone', () => {
	const contract: OpenAPIV3.Document = readContract('upheal');
	delete contract.paths['/users/providers'];
	const onThatPath = everyOperation.filter(({ operation }) => operation.request.path === '/users/providers');
	expect(onThatPath.length).toBeGreaterThan(0);
	for (const { operation, vendor } of onThatPath) {
		expect(vendor.key).toBe('upheal');
		const { method, path } = operation.request;
		expect(differences(operation, documentedOperation(contract, method, path))).toEqual([
			'the contract has no such call',
		]);
	}
});
