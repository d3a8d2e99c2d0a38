import type { EveryField } from './every-field-case';
import { ekaCase } from './vendor-case';

const ekaUser = { firstname: ' Amit ', lastname: 'Kumar', gender: 'M', dob: '1990-05-15' };
const ekaSent = { ...ekaUser, firstname: 'Amit' };
const contacts = { mobile: '+91 98765-43210', email: 'amit.kumar@example.com', auth_userid: 'Amit_@_123' };
const contactsSent = { ...contacts, mobile: '9876543210' };
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

const ekaCreate = {
	vendor: ekaCase,
	selection: ekaCase.selection,
	top: { ...ekaUser, ...contacts },
	collection: 'additionalFields',
	method: 'POST',
	path: '/cdr/v1/ekauser/',
	headers: { auth: '<present>' },
} as const;

const ekaUpdate = {
	vendor: ekaCase,
	selection: { ...ekaCase.selection, operation: 'update' },
	collection: 'updateFields',
	method: 'PATCH',
	headers: { auth: '<present>' },
} as const;

export const ekaEveryField: EveryField[] = [
	{
		...ekaCreate,
		name: 'Eka Care create, assigned by Eka IDs',
		more: { ...kind, ...assigned },
		body: { ...ekaSent, ...contactsSent, ...kind, ...assignedSent },
	},
	{
		...ekaCreate,
		name: 'Eka Care create, assigned by partner IDs',
		more: { ...kind, ...byPartner },
		body: { ...ekaSent, ...contactsSent, ...kind, ...byPartnerSent },
	},
	{
		...ekaUpdate,
		name: 'Eka Care update',
		top: { user_id: '176917697500001' },
		more: { ...ekaUser, ...contacts, ...kind, ...assigned, partner_id: 'Part_user_1' },
		path: '/cdr/v1/ekauser/176917697500001/',
		body: { ...ekaSent, ...contactsSent, ...kind, ...assignedSent, partner_id: 'Part_user_1' },
	},
];
