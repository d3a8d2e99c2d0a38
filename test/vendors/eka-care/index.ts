import fc from 'fast-check';
import { EkaCare } from '../../../nodes/EkaCare/EkaCare.node';
import { ekaCare } from '../../../nodes/EkaCare/vendor';
import { birthday, digits, email, ids, name, some } from '../../privacy/hard-values';
import { vendorCase } from '../vendor-case';
import { credentialTypes } from './credentials';
import { operations } from './operations';
import { person } from './person';

export const ekaCase = vendorCase({
	key: 'ekaCare',
	vendor: ekaCare,
	node: () => new EkaCare(),
	credentialTypes,
	identified: { auth: '<present>' },
	logins: ['login', 'refreshToken'],
	operations,
	create: 'user.create',
	created: { status: 201, reply: { status: 'success', ekaid: '176917697500001' }, keys: ['status', 'ekaid'] },
	person,
	unsearchable: {
		firstname: 'Amit',
		lastname: 'Kumar 1',
		gender: 'M',
		dob: '1990-05-15',
		auth_userid: 'amit_1',
	},
	email: 'email',
	ids: { reply: 'ekaid', record: 'id' },
	anybody: fc.record({
		firstname: name,
		lastname: name,
		gender: fc.constantFrom('M', 'F', 'O'),
		dob: birthday,
		mobile: digits(10),
		email,
		auth_userid: name,
		additionalFields: some({
			doctor_ids: ids,
			partner_clinic_ids: fc.array(name, { minLength: 1, maxLength: 2 }),
		}),
	}),
	typed: {
		firstname: 'Zephyrine',
		lastname: 'O’Quackenbush',
		gender: 'F',
		dob: '1983-11-27',
		mobile: '9812345670',
		email: 'zq.privat@example.com',
		auth_userid: 'sso zq/17',
		additionalFields: { partner_doctor_ids: 'PD-7741' },
	},
	doubtful: [
		{ field: 'mobile', value: '1234567890' },
		{ field: 'dob', value: '1899-12-31' },
	],
	documented: [
		{
			name: 'create, less the partner IDs that its own rule forbids beside the others',
			person: {
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
			warnings: ['Mobile does not look like an Indian mobile', 'and Partner Clinic IDs'],
		},
	],
	refusals: [
		{
			what: 'a mobile and email in use',
			twice: true,
			sentence:
				'Eka Care replied 400: Mobile: A user with this value already exists; Email: A user with this value already exists',
			advice: 'Correct the values named here and run the item again.',
			details: { status: 400, fields: ['mobile', 'email'] },
		},
	],
	errors: [
		[{ message: 'Unauthorized' }, ': Unauthorized'],
		[{ status: 'error', message: 'EkaUser not found' }, ': EkaUser not found'],
		[{ status: 'error', error: { code: 'NOT_FOUND', message: 'No such user' } }, ': No such user'],
		[{ code: 401, error: 'Invalid client' }, ': Invalid client'],
		[{ mobile: ['Too short.', 'Not digits.'] }, ': Mobile: Too short. Not digits'],
		[{ message: ['Only one of them.'], dob: ['Wrong.'] }, ': Only one of them; Date of Birth: Wrong'],
		[{ unheard_of: ['This field is not known.'] }, ': unheard_of: This field is not known'],
		[{ __proto__key: ['x'], constructor: ['y'] }, ': __proto__key: x; constructor: y'],
	],
});
