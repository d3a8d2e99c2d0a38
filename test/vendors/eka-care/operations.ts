import { pickedById, type OperationFacts } from '../vendor-facts';
import { person } from './person';

const USERS = '/cdr/v1/ekauser/';

const names = { firstname: ' Amit ', lastname: 'Kumar', gender: 'M', dob: '1990-05-15' };
const contacts = { mobile: '+91 98765-43210', email: 'amit.kumar@example.com', auth_userid: 'Amit_@_123' };
const personSent = { ...names, firstname: 'Amit', ...contacts, mobile: '9876543210' };
/** By Eka's IDs; the vendor refuses these beside its partner's IDs. */
const assigned = { doctor_ids: '171266028552522, 171266028552523', clinic_ids: 'c-314086a34253rd' };
const assignedSent = {
	doctor_ids: ['171266028552522', '171266028552523'],
	clinic_ids: ['c-314086a34253rd'],
};
const byPartner = { partner_doctor_ids: '["Part_doc_1", "Part_doc_2"]', partner_clinic_ids: 'Part_clinic_1' };
const byPartnerSent = {
	partner_doctor_ids: ['Part_doc_1', 'Part_doc_2'],
	partner_clinic_ids: ['Part_clinic_1'],
};
const kind = { is_admin: true, seat_type: 'p', persona: 'S' };

/** The ID that the sandbox gives to the n-th user. */
const user = (n: number) => pickedById(String(176_917_697_500_000 + n));
const kumar = { lastname: 'Kumar', email: 'amit.kumar@example.com' };

export const operations: Readonly<Record<string, OperationFacts>> = {
	'user.create': {
		operationId: 'createUser',
		samples: [
			{ ...person(1), mobile: '1234567890' },
			{ ...names, ...contacts, ...kumar, additionalFields: { ...kind, ...assigned } },
		],
		everything: [
			{
				what: 'assigned by Eka IDs',
				top: { ...names, ...contacts },
				more: { ...kind, ...assigned },
				path: USERS,
				body: { ...personSent, ...kind, ...assignedSent },
			},
			{
				what: 'assigned by partner IDs',
				top: { ...names, ...contacts },
				more: { ...kind, ...byPartner },
				path: USERS,
				body: { ...personSent, ...kind, ...byPartnerSent },
			},
		],
	},
	'user.update': {
		operationId: 'updateUser',
		samples: [{ user_id: user(2), updateFields: { partner_id: 'Part_user_1', mobile: '1234567891' } }],
		about: ({ id, lastName }) => ({ user_id: pickedById(id), updateFields: { lastname: lastName } }),
		outcome: 'updated',
		plan: {
			call: { user_id: '176917697553584', updateFields: { lastname: 'Rao', dob: '2999-01-31' } },
			request: {
				method: 'PATCH',
				path: '/cdr/v1/ekauser/176917697553584/',
				body: { lastname: 'Rao', dob: '2999-01-31' },
			},
			warns: 'Date of Birth',
		},
		everything: [
			{
				top: { user_id: '176917697500001' },
				more: { ...names, ...contacts, ...kind, ...assigned, partner_id: 'Part_user_1' },
				path: '/cdr/v1/ekauser/176917697500001/',
				body: { ...personSent, ...kind, ...assignedSent, partner_id: 'Part_user_1' },
			},
		],
		// A switch stands at off in the editor where the contract is silent; nothing is sent unless a person adds it.
		differs: ['is_admin: default false in the node, undefined in the contract'],
	},
	'user.get': {
		operationId: 'getUser',
		samples: [{ user_id: user(2) }],
		about: ({ id }) => ({ user_id: pickedById(id) }),
		outcome: 'found',
	},
	'user.getAll': {
		operationId: 'listUsers',
		samples: [{ returnAll: true }],
		about: () => ({ returnAll: true }),
		outcome: 'found',
	},
	'user.upsert': {
		operationId: 'createUser',
		samples: [
			{ ...person(3), matchOn: ['email'] },
			{ ...person(2), ...kumar, mobile: '', matchOn: ['email'] },
			{ ...person(2), ...kumar, firstname: 'Amita', matchOn: ['email'] },
		],
		// Found or created first, then set by an update: a create does not take it.
		differs: ['partner_id: not in the contract'],
	},
	'user.delete': {
		operationId: 'deleteUser',
		samples: [{ user_id: user(1) }],
		about: ({ id }) => ({ user_id: pickedById(id) }),
		outcome: 'deleted',
		plan: {
			call: { user_id: 'Part user-1' },
			request: { method: 'DELETE', path: '/cdr/v1/ekauser/Part%20user-1/' },
		},
	},
};
