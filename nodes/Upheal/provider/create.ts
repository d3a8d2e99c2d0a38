import { z } from 'zod';
import { locale } from '../../engine/define/checks/locale';
import { npi } from '../../engine/define/checks/npi';
import { countryCode, nationalPhone } from '../../engine/define/checks/phone';
import { choice, emailAddress, list, phoneNumber, spelledOut, text } from '../../engine/define/fields';
import { lookup, lowerCase } from '../../engine/define/lookup';
import { operation, variant } from '../../engine/define/operation';
import { dataObject } from '../../engine/define/reply-shape';

const createFields = {
	firstName: text({ label: 'First Name', about: "User's first name", example: 'Nathan', required: true }),
	lastName: text({ label: 'Last Name', about: "User's last name", example: 'Smith', required: true }),
	email: text({
		label: 'Email',
		about: "User's email address",
		example: 'nathan@example.com',
		format: emailAddress,
		required: true,
	}),
};

const otherFields = {
	partnerUserId: text({
		label: 'Partner User ID',
		about: 'User ID in your own system. Upheal uses it, if given, to identify the user.',
		example: 'clinician-0042',
	}),
	phoneNumber: text({
		label: 'Phone Number',
		about: "User's phone number",
		example: '5555550123',
		format: phoneNumber,
		check: nationalPhone('phoneCountryCode', 'Phone Country Code'),
	}),
	phoneCountryCode: text({
		label: 'Phone Country Code',
		about: "Country code of the user's phone number",
		example: '+1',
		check: countryCode,
	}),
	locale: text({ label: 'Locale', about: "User's locale", example: 'en-US', check: locale }),
	defaultNoteTemplateIds: list({
		label: 'Default Note Template IDs',
		about: 'IDs of the note templates that the user starts with',
		example: '2fb81b0a-611b-11ed-9b6a-0242ac120002',
	}),
	nationalProviderIdentifier: text({
		label: 'National Provider Identifier',
		about: 'National Provider Identifier (NPI) number',
		example: '1234567893',
		check: npi,
	}),
	therapyLicence: text({ label: 'Therapy Licence', about: 'Therapy license number', example: 'LMFT 12345' }),
	noteIdentifier: choice({
		label: 'Note Identifier',
		about: 'How the provider is referred to in generated notes',
		values: spelledOut(
			'Therapist Clinician Coach FirstName DrLastName Provider Physician Practitioner Author Writer ' +
				'Counselor Psychologist PeerSupportSpecialist CaseManager Supervisor Dietitian',
		),
	}),
};

const checkReply = dataObject.and(z.object({ isUserExists: z.boolean(), userId: z.string().nullish() }));

/** `POST /users/check` tells whether an email belongs to a user, active or not. */
const userLookup = lookup(createFields, {
	by: { email: lowerCase },
	request: { method: 'POST', path: '/users/check' },
	replies: 'matches',
	records: checkReply.transform((reply) => (reply.isUserExists ? [reply] : [])),
	id: ({ userId }) => userId || undefined,
	shown: {},
	asCreated: ({ id }) => ({ userId: id }),
});

export const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create provider',
	description:
		'Create a provider user and prepare an app invite. Treat the invite link in the reply as a secret: whoever holds it can sign up as this user. Running it again may create a second one: Create If New does not.',
	source: 'https://developers.upheal.io/users/create-provider-user-v-2',
	effect: 'create',
	fields: createFields,
	more: { in: 'additionalFields', fields: otherFields },
	request: { method: 'POST', path: '/users/providers' },
	id: 'userId',
	lookup: userLookup,
	secondRun:
		'Sends the provider again. What Upheal replies about a known email is not documented; its guide says to check first, which Create If New does.',
});

export const ensure = variant(create, {
	value: 'ensure',
	name: 'Create If New',
	action: 'Create provider if new',
	description:
		'Create a provider user unless the email belongs to a user already, active or not. Running it again changes nothing.',
	how: { kind: 'createIfNew' },
});
