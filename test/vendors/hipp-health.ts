import fc from 'fast-check';
import { HippHealth } from '../../nodes/HippHealth/HippHealth.node';
import { hippHealth } from '../../nodes/HippHealth/vendor';
import { demoKeys } from '../../sandbox/demo-keys';
import { digits, email, ids, name, some } from '../privacy/hard-values';
import { vendorCase } from './vendor-case';
import { pickedById } from './vendor-facts';

const { adminKey, clinicianKey } = demoKeys.hippHealth;

const person = (n: number) => ({
	firstName: 'John',
	lastName: `Doe ${n}`,
	email: `john.${n}@example.com`,
	role: 'CLINICIAN',
});

const top = { firstName: 'John', lastName: 'Doe', email: 'john.doe@example.com', role: 'CAREGIVER' };
const more = {
	phoneNumber: '+1 (555) 555-0123',
	npiNumber: '1234567893',
	shouldSendSMS: true,
	recertificationDate: '2025-01-15',
	providerPayors: 'abc123, def456',
};
/** With a number that the advisory check doubts, for the warnings. */
const doubted = { ...top, additionalFields: { ...more, npiNumber: '1234567890' } };

export const hippCase = vendorCase({
	key: 'hippHealth',
	vendor: hippHealth,
	node: () => new HippHealth(),
	credentialTypes: [
		{
			type: 'hippHealthApi',
			demo: { apiKey: adminKey },
			tested: { apiKey: clinicianKey },
			wrong: { apiKey: 'wrong' },
			refused: /^Hipp Health refused the API Key. Copy it again from Hipp Health.$/,
			asks: 'GET /users',
			madeUp: { apiKey: 'key-1' },
			headers: { authorization: 'Bearer key-1' },
			headerProperties: { apiKey: 'API Key' },
			odd: { apiKey: 'hipp key%20AbCd' },
		},
	],
	identified: { authorization: 'Bearer <present>' },
	operations: {
		'user.create': {
			operationId: 'createUser',
			samples: [doubted, { firstName: 'Robin', lastName: 'Doe' }],
			everything: [
				{
					top,
					more,
					path: '/users',
					body: {
						...top,
						phoneNumber: '+15555550123',
						npiNumber: '1234567893',
						shouldSendSMS: true,
						recertificationDate: '2025-01-15T00:00:00Z',
						providerPayors: ['abc123', 'def456'],
					},
				},
			],
		},
		'user.ensure': {
			operationId: 'createUser',
			samples: [
				{ ...doubted, email: 'robin@example.com' },
				{ ...doubted, email: 'robin@example.com' },
			],
			// Who is new is told by the email.
			differs: ['email: required in the node only'],
		},
		'user.get': {
			operationId: 'getUser',
			samples: [{ publicId: pickedById('usr_0000000001_sandbox') }],
			about: ({ id }) => ({ publicId: pickedById(id) }),
			outcome: 'found',
		},
		'user.getAll': {
			operationId: 'listUsers',
			samples: [{ returnAll: true }],
			about: ({ email: address }) => ({ returnAll: true, filters: { search: address, email: address } }),
			outcome: 'found',
			// Return All and Limit stand for the pages.
			differs: ['page: missing in the node', 'pageSize: missing in the node'],
		},
	},
	create: 'user.create',
	created: {
		status: 200,
		reply: {
			message: 'User created successfully',
			user: { publicId: 'usr_0000000001_sandbox', role: 'CLINICIAN' },
		},
		keys: ['message', 'user'],
	},
	person,
	unsearchable: { firstName: 'John', lastName: 'Doe 1', role: 'CLINICIAN' },
	email: 'email',
	ids: { reply: 'user.publicId', record: 'publicId' },
	anybody: fc.record({
		firstName: name,
		lastName: name,
		email,
		role: fc.constantFrom('ADMIN', 'PATIENT'),
		additionalFields: some({
			phoneNumber: digits(11).map((figures) => `+${figures}`),
			npiNumber: digits(10),
			providerPayors: ids,
		}),
	}),
	typed: {
		firstName: 'Zephyrine',
		lastName: 'O’Quackenbush',
		email: 'zq.privat@example.com',
		additionalFields: { phoneNumber: '+14165550188' },
	},
	doubtful: [
		{ field: 'phoneNumber', value: '4165550199' },
		{ field: 'npiNumber', value: '1234567890' },
	],
	documented: [
		{
			name: 'the reply of create sent back',
			person: {
				firstName: 'John',
				lastName: 'Doe',
				email: 'john.doe@example.com',
				role: 'TECHNICIAN',
				additionalFields: { phoneNumber: '+1234567890', npiNumber: '1234567890', shouldSendSMS: false },
			},
			warnings: ['NPI Number does not look like an NPI: its check digit does not fit'],
		},
		{
			name: 'with curl',
			person: {
				firstName: 'Jane',
				lastName: 'Smith',
				email: 'jane.smith@example.com',
				role: 'CLINICIAN',
				additionalFields: { phoneNumber: '+1234567890' },
			},
			warnings: [],
		},
	],
	refusals: [
		{
			what: 'a known email',
			twice: true,
			sentence: 'Hipp Health replied 400: Validation error; Email: Email is already in use',
			advice: 'Correct the values named here and run the item again.',
			details: { status: 400, fields: ['email'] },
		},
		{
			what: 'a role beyond one’s own',
			credential: { apiKey: clinicianKey },
			sentence: 'Hipp Health replied 403: Access denied',
			advice:
				'The role of your API key does not permit creating a user with the requested role. Choose another Role, or use a key whose role may assign this one.',
			details: { status: 403 },
		},
	],
	errors: [
		[{ error: 'API key required' }, ': API key required'],
		[
			{
				error: 'Validation error',
				details: [{ code: 'x', message: 'Invalid', path: ['providerPayors', 0] }],
			},
			': Validation error; providerPayors.0: Invalid',
		],
		[
			{ error: 'Validation error', details: [{ code: 'x', message: 'Required', path: ['firstName'] }] },
			': Validation error; First Name: Required',
		],
		[{ error: 'Validation error', details: 'none' }, ': Validation error'],
	],
});
