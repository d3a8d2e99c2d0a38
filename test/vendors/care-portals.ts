import fc from 'fast-check';
import { CarePortals } from '../../nodes/CarePortals/CarePortals.node';
import { carePortals } from '../../nodes/CarePortals/vendor';
import { demoKeys } from '../../sandbox/demo-keys';
import { birthday, digits, email, facts, name, some } from '../privacy/hard-values';
import { vendorCase } from './vendor-case';

const { organizationId, token } = demoKeys.carePortals;

const person = (n: number) => ({
	email: `pat.${n}@example.com`,
	firstName: 'Pat',
	lastName: `Morgan ${n}`,
	gender: 'female',
	phone: '4165550123',
	dob: '1985-01-31',
});

const top = {
	email: 'pat@example.com',
	firstName: 'Pat',
	lastName: 'Morgan',
	gender: 'female',
	phone: '+1 (416) 555-0123',
	dob: '1985-01-31T00:00:00',
};
const more = {
	password: 'S3cret-demo!',
	username: 'pat@example.com#demo-organization',
	roles: 'patient',
	meta: '{"source": "form"}',
	unreadNotifications: 2,
	emrId: 1001,
	referrer: '65f0c0ffee',
	hcCard: '{"number": "1234567897"}',
	acceptsMarketing: true,
	hasInsurance: false,
	providers: 'a1, b2',
	verifications: '{"email": true}',
	province: 'on',
	groups: '["g1"]',
	// A key the vendor documents, so that the contract has nothing to say: merged last, it prevails.
	customFields: '{"referrer": "65f0c0ffef"}',
};
/** With a phone that the advisory check doubts, for the warnings. */
const doubted = { ...top, phone: '55501', additionalFields: more };

const differs = [
	// No field of the vendor: its keys are merged into the body.
	'customFields: not in the contract',
	// The values seen in use are offered and any other is sent, since the vendor's list is unpublished.
	'gender: values ["female","male","other"] in the node, [] in the contract',
	// A switch stands at off in the editor where the contract is silent; nothing is sent unless a person adds it.
	'acceptsMarketing: default false in the node, undefined in the contract',
];

export const carePortalsCase = vendorCase({
	key: 'carePortals',
	vendor: carePortals,
	node: () => new CarePortals(),
	credentialTypes: [
		{
			type: 'carePortalsApi',
			demo: { organizationId, token: '' },
			tested: { organizationId, token },
			wrong: { token: 'wrong' },
			refused: /^CarePortals refused the Token. Renew it, or leave it empty if you have none.$/,
			asks: 'GET /users/account',
			madeUp: { organizationId: 'org-1', token: 'token-1' },
			headers: { organization: 'org-1', authorization: 'Bearer token-1' },
			headerProperties: { organizationId: 'Organization ID', token: 'Token' },
			optional: ['token'],
			odd: { organizationId: 'org-Zeta_4417', token: 'tok "en" Vx93/+Lm=' },
		},
	],
	identified: { organization: 'demo-organization' },
	operations: {
		'patient.create': {
			operationId: 'createPatient',
			samples: [doubted, person(1)],
			everything: [
				{
					top,
					more,
					path: '/users',
					body: {
						email: 'pat@example.com',
						firstName: 'Pat',
						lastName: 'Morgan',
						gender: 'female',
						phone: '14165550123',
						dob: '1985-01-31',
						password: 'S3cret-demo!',
						username: 'pat@example.com#demo-organization',
						roles: ['patient'],
						meta: { source: 'form' },
						unreadNotifications: 2,
						emrId: 1001,
						referrer: '65f0c0ffef',
						hcCard: { number: '1234567897' },
						acceptsMarketing: true,
						hasInsurance: false,
						providers: ['a1', 'b2'],
						verifications: { email: true },
						province: 'ON',
						groups: ['g1'],
					},
				},
			],
			differs,
		},
		'patient.ensure': {
			operationId: 'createPatient',
			samples: [
				{ ...doubted, email: 'robin@example.com' },
				{ ...doubted, email: 'robin@example.com' },
			],
			differs,
		},
	},
	create: 'patient.create',
	created: { status: 201, reply: { _id: '000000000000000000000001', roles: ['patient'] }, keys: ['_id'] },
	person,
	email: 'email',
	ids: { reply: '_id', record: '_id' },
	anybody: fc.record({
		email,
		firstName: name,
		lastName: name,
		gender: fc.constantFrom('male', 'female', 'other', 'nonbinary'),
		phone: digits(10),
		dob: birthday,
		additionalFields: some({
			password: name,
			emrId: fc.integer({ min: 100, max: 2 ** 36 }),
			referrer: name,
			meta: facts,
			hcCard: fc.record({ number: digits(10), province: fc.constantFrom('ON', 'BC') }),
			customFields: facts,
		}),
	}),
	typed: {
		firstName: 'Zephyrine',
		lastName: 'O’Quackenbush',
		gender: 'female',
		dob: '1983-11-27',
		phone: '4165550188',
		email: 'zq.privat@example.com',
		additionalFields: { meta: '{"mother": "Wilhelmina"}' },
	},
	doubtful: [
		{ field: 'phone', value: '55501' },
		{ field: 'dob', value: '2999-01-01' },
		{ field: 'hcCard', value: { number: '1234567890', province: 'ON' } },
		{ field: 'hcCard', value: { number: '87654321' }, more: { province: 'QC' } },
		{ field: 'province', value: 'ZZ' },
	],
	documented: [],
	refusals: [
		{
			what: 'a known email',
			twice: true,
			sentence: 'CarePortals replied 409: Account Exists Already',
			advice: 'This email has an account at CarePortals already. Nothing was changed.',
			details: { status: 409 },
		},
		{
			what: 'an unknown organization',
			credential: { organizationId: 'no-such-organization' },
			sentence: 'CarePortals replied 403: Organization not found',
			advice: 'valid but may not do this',
			details: { status: 403 },
		},
	],
	errors: [
		[{ message: 'Account Exists Already' }, ': Account Exists Already'],
		[{ message: ['email must be an email', 'dob is wrong'] }, ': email must be an email; dob is wrong'],
	],
});
