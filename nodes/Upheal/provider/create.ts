import { z } from 'zod';
import { locale } from '../../engine/define/checks/locale';
import { npi } from '../../engine/define/checks/npi';
import { countryCode, nationalPhone } from '../../engine/define/checks/phone';
import { checked, required } from '../../engine/define/field';
import { choice, emailAddress, list, phoneNumber, text } from '../../engine/define/fields';
import { lookup, lowerCase } from '../../engine/define/lookup';
import { operation } from '../../engine/define/operation';
import { dataObject } from '../../engine/define/reply-shape';

/** The vendor's identifiers, spelled out for a person where they are joined words. */
const noteIdentifiers = {
	Therapist: 'Therapist',
	Clinician: 'Clinician',
	Coach: 'Coach',
	FirstName: 'First Name',
	DrLastName: 'Dr Last Name',
	Provider: 'Provider',
	Physician: 'Physician',
	Practitioner: 'Practitioner',
	Author: 'Author',
	Writer: 'Writer',
	Counselor: 'Counselor',
	Psychologist: 'Psychologist',
	PeerSupportSpecialist: 'Peer Support Specialist',
	CaseManager: 'Case Manager',
	Supervisor: 'Supervisor',
	Dietitian: 'Dietitian',
};

const createFields = {
	firstName: required(text({ label: 'First Name', about: "User's first name", example: 'Nathan' })),
	lastName: required(text({ label: 'Last Name', about: "User's last name", example: 'Smith' })),
	email: required(
		text({ label: 'Email', about: "User's email address", example: 'nathan@example.com' }, emailAddress),
	),
};

const otherFields = {
	partnerUserId: text({
		label: 'Partner User ID',
		about: 'User ID in your own system. Upheal uses it, if given, to identify the user.',
		example: 'clinician-0042',
	}),
	phoneNumber: checked(
		text({ label: 'Phone Number', about: "User's phone number", example: '5555550123' }, phoneNumber),
		nationalPhone('phoneCountryCode', 'Phone Country Code'),
	),
	phoneCountryCode: checked(
		text({
			label: 'Phone Country Code',
			about: "Country code of the user's phone number",
			example: '+1',
		}),
		countryCode,
	),
	locale: checked(text({ label: 'Locale', about: "User's locale", example: 'en-US' }), locale),
	defaultNoteTemplateIds: list({
		label: 'Default Note Template IDs',
		about: 'IDs of the note templates that the user starts with',
		example: '2fb81b0a-611b-11ed-9b6a-0242ac120002',
	}),
	nationalProviderIdentifier: checked(
		text({
			label: 'National Provider Identifier',
			about: 'National Provider Identifier (NPI) number',
			example: '1234567893',
		}),
		npi,
	),
	therapyLicence: text({
		label: 'Therapy Licence',
		about: 'Therapy license number',
		example: 'LMFT 12345',
	}),
	noteIdentifier: choice(
		{ label: 'Note Identifier', about: 'How the provider is referred to in generated notes' },
		noteIdentifiers,
	),
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
