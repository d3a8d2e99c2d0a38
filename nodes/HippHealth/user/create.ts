import { z } from 'zod';
import { npi } from '../../engine/define/checks/npi';
import { internationalPhone } from '../../engine/define/checks/phone';
import { required } from '../../engine/define/field';
import {
	choice,
	dateTime,
	emailAddress,
	flag,
	list,
	phoneNumber,
	spelledOut,
	text,
} from '../../engine/define/fields';
import { lookup, lowerCase } from '../../engine/define/lookup';
import { operation, variant } from '../../engine/define/operation';
import { dataObject } from '../../engine/define/reply-shape';

/** The nine roles that can be assigned when a user is created. */
export const ASSIGNABLE_ROLES =
	'ADMIN BILLING_MANAGER SCHEDULING_MANAGER CLINICIAN TECHNICIAN PATIENT CAREGIVER CLINICAL_ADMIN PAYROLL_ADMIN';

const createFields = {
	firstName: text({ label: 'First Name', about: "User's first name", example: 'John', required: true }),
	lastName: text({ label: 'Last Name', about: "User's last name", example: 'Doe', required: true }),
	email: text({
		label: 'Email',
		about: "User's email address. Must be unique.",
		example: 'john.doe@example.com',
		format: emailAddress,
	}),
	role: choice({
		label: 'Role',
		about: 'Role to assign to the new user. Your own role limits which roles you may assign.',
		values: spelledOut(ASSIGNABLE_ROLES),
		default: 'TECHNICIAN',
	}),
};

const otherFields = {
	phoneNumber: text({
		label: 'Phone Number',
		about: "User's phone number",
		example: '+15555550123',
		format: phoneNumber,
		check: internationalPhone,
	}),
	npiNumber: text({
		label: 'NPI Number',
		about: 'National Provider Identifier number',
		example: '1234567893',
		check: npi,
	}),
	shouldSendSMS: flag({ label: 'Should Send SMS', about: 'Whether to send SMS notifications' }),
	recertificationDate: dateTime({
		label: 'Recertification Date',
		about: 'Recertification date for the user',
		example: '2025-01-15T00:00:00Z',
	}),
	providerPayors: list({
		label: 'Provider Payors',
		about: 'Payors to assign to the user, if they exist',
		example: 'abc123, def456',
	}),
};

const listReply = z.object({ data: z.array(dataObject) });

/** `GET /users?email=` finds by email; the users it returns carry no email themselves. */
const userLookup = lookup(createFields, {
	by: { email: lowerCase },
	request: { method: 'GET', path: '/users' },
	replies: 'matches',
	records: listReply.transform(({ data }) => data),
	id: ({ publicId }) => (publicId ? String(publicId) : undefined),
	shown: {},
	asCreated: ({ record }) => ({ message: 'User found after the reply was lost', user: record }),
});

export const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create user',
	description: 'Create a user in your organization. An email that is taken already is refused.',
	source: 'https://docs.hipp.health/api-reference/endpoint/users/create',
	effect: 'create',
	fields: createFields,
	more: { in: 'additionalFields', fields: otherFields },
	request: { method: 'POST', path: '/users' },
	id: 'user.publicId',
	lookup: userLookup,
	secondRun:
		'An email must be unique, so that Hipp Health refuses the second user; with which status is not documented. Without an email a second user is made.',
	advice: {
		403: 'The role of your API key does not permit creating a user with the requested role. Choose another Role, or use a key whose role may assign this one.',
	},
});

export const ensure = variant(create, {
	value: 'ensure',
	name: 'Create If New',
	action: 'Create user if new',
	description: 'Create a user unless one has this email already. Running it again changes nothing.',
	// The email tells who is new. A plain Create can do without it.
	fields: { ...createFields, email: required(createFields.email) },
	more: create.more,
	how: { kind: 'createIfNew' },
});
