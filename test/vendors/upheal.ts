import fc from 'fast-check';
import { Upheal } from '../../nodes/Upheal/Upheal.node';
import { upheal } from '../../nodes/Upheal/vendor';
import { demoKeys } from '../../sandbox/demo-keys';
import { digits, email, name, some } from '../privacy/hard-values';
import { vendorCase } from './vendor-case';

const person = (n: number) => ({
	firstName: 'Nathan',
	lastName: `Smith ${n}`,
	email: `nathan.${n}@example.com`,
});

const top = { firstName: 'Nathan', lastName: 'Smith', email: 'nathan@example.com' };
const more = {
	partnerUserId: 'clinician-0042',
	phoneNumber: '555 555-0123',
	phoneCountryCode: '+1',
	locale: 'en-US',
	defaultNoteTemplateIds: '2fb81b0a-611b-11ed-9b6a-0242ac120002',
	nationalProviderIdentifier: '1234567893',
	therapyLicence: 'LMFT 12345',
	noteIdentifier: 'DrLastName',
};
/** With a locale that the advisory check doubts, for the warnings. */
const doubted = { ...top, additionalFields: { ...more, locale: 'english_us' } };

export const uphealCase = vendorCase({
	key: 'upheal',
	vendor: upheal,
	node: () => new Upheal(),
	credentialTypes: [
		{
			type: 'uphealApi',
			demo: { apiKey: demoKeys.upheal.apiKey },
			wrong: { apiKey: 'wrong' },
			refused: /^Upheal refused the API Key. Copy it again from Upheal.$/,
			asks: 'POST /users/check',
			madeUp: { apiKey: 'key-1' },
			headers: { authorization: 'Bearer key-1' },
			headerProperties: { apiKey: 'API Key' },
			odd: { apiKey: "uph'eal-KEY-zyx" },
		},
	],
	identified: { authorization: 'Bearer <present>' },
	operations: {
		'provider.create': {
			operationId: 'createProvider',
			samples: [doubted, person(1)],
			everything: [
				{
					top,
					more,
					path: '/users/providers',
					body: {
						...top,
						...more,
						phoneNumber: '5555550123',
						defaultNoteTemplateIds: ['2fb81b0a-611b-11ed-9b6a-0242ac120002'],
					},
				},
			],
		},
		'provider.ensure': {
			operationId: 'createProvider',
			samples: [
				{ ...doubted, email: 'robin@example.com' },
				{ ...doubted, email: 'robin@example.com' },
			],
		},
		'user.check': {
			operationId: 'checkUser',
			samples: [{ email: 'robin@example.com' }, { email: 'nobody@example.com' }],
			about: ({ email: address }) => ({ email: address }),
			outcome: 'found',
		},
		'user.deactivate': {
			operationId: 'deactivateUser',
			samples: [{ userId: 'clinician-0042' }],
			about: ({ id }) => ({ userId: id }),
			outcome: 'deactivated',
			plan: {
				call: { userId: 'clinician-0042' },
				request: { method: 'DELETE', path: '/users/clinician-0042' },
			},
		},
	},
	create: 'provider.create',
	// Its IDs and links are another each time.
	created: { status: 200, reply: {}, keys: ['userId', 'inviteUrl'] },
	person,
	email: 'email',
	ids: { reply: 'userId', record: 'userId' },
	anybody: fc.record({
		firstName: name,
		lastName: name,
		email,
		additionalFields: some({ partnerUserId: name, phoneNumber: digits(9), therapyLicence: name }),
	}),
	typed: {
		firstName: 'Zephyrine',
		lastName: 'O’Quackenbush',
		email: 'zq.privat@example.com',
		additionalFields: { partnerUserId: 'clin.zq-7741' },
	},
	doubtful: [
		{ field: 'phoneNumber', value: '5555550123' },
		{ field: 'phoneCountryCode', value: '+0123' },
		{ field: 'locale', value: 'english_us' },
		{ field: 'nationalProviderIdentifier', value: '9234567893' },
	],
	documented: [
		{
			name: 'from the schema',
			person: {
				firstName: 'Nathan',
				lastName: 'Smith',
				email: 'nathan@example.com',
				additionalFields: {
					partnerUserId: 'string',
					defaultNoteTemplateIds: ['2fb81b0a-611b-11ed-9b6a-0242ac120002'],
					noteIdentifier: 'Provider',
				},
			},
			warnings: [],
		},
	],
	refusals: [
		{
			what: 'a known email',
			twice: true,
			sentence: 'Upheal replied 400: A user with this email already exists',
			advice: 'Upheal refused a value, or the email belongs to a user already. Check both.',
			details: { status: 400 },
		},
	],
	errors: [
		[{ message: 'Taken' }, ': Taken'],
		[{ error: 'Taken' }, ': Taken'],
		[{ title: 'Taken', message: 5 }, ': Taken'],
	],
});
