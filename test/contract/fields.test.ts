import { differences } from './differences';
import { documentedOperation, readContract } from './documented-operation';
import { operations } from './vendors';

/** A switch stands at off in the editor where the contract is silent; nothing is sent unless a person adds it. */
const off = (key: string) => `${key}: default false in the node, undefined in the contract`;

const PATIENT = [
	// No field of the vendor: its keys are merged into the body.
	'customFields: not in the contract',
	// The values seen in use are offered and any other is sent, since the vendor's list is unpublished.
	'gender: values ["female","male","other"] in the node, [] in the contract',
	off('acceptsMarketing'),
];

/** The differences there are to be, each for its reason. All others are faults. */
const MEANT: Record<string, string[]> = {
	'carePortals.patient.create': PATIENT,
	'carePortals.patient.ensure': PATIENT,
	'ekaCare.user.update': [off('is_admin')],
	// Found or created first, then set by an update: a create does not take it.
	'ekaCare.user.upsert': ['partner_id: not in the contract'],
	// Who is new is told by the email.
	'hippHealth.user.ensure': ['email: required in the node only'],
	// Return All and Limit stand for the pages.
	'hippHealth.user.getAll': ['page: missing in the node', 'pageSize: missing in the node'],
};

it('there is a call for each of the five documented pages', () => {
	expect(operations.map(({ name }) => name)).toEqual(
		expect.arrayContaining([
			'carePortals.patient.create',
			'ekaCare.user.create',
			'ekaCare.user.update',
			'hippHealth.user.create',
			'upheal.provider.create',
		]),
	);
});

it.each(operations)('$name has the fields of its contract, no more and no fewer', (entry) => {
	const { method, path } = entry.operation.request;
	const documented = documentedOperation(readContract(entry.vendor), method, path);
	expect(differences(entry.operation, documented).sort()).toEqual([...(MEANT[entry.name] ?? [])].sort());
});
