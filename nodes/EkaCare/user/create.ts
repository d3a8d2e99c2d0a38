import { preset, required } from '../../engine/define/field';
import { operation } from '../../engine/define/operation';
import { atLeastOne, notBoth, ratherNotBoth } from '../../engine/define/rules';
import { userFields } from './fields';
import { userLookup } from './lookup';

const { firstname, lastname, gender, dob, mobile, email, auth_userid, ...others } = userFields;

export const createFields = {
	firstname: required(firstname),
	lastname: required(lastname),
	gender: required(gender),
	dob: required(dob),
	mobile,
	email,
	auth_userid,
};

/** The defaults are documented for a new user only. */
export const otherFields = {
	...others,
	seat_type: preset(others.seat_type, 'b'),
	persona: preset(others.persona, 'D'),
};

export const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create user',
	description:
		'Create a user and assign it to doctors and clinics. Running it again may create a second one: Create or Update does not.',
	source: 'https://developer.eka.care/api-reference/doc-tool/onboarding-apis/onboard-ekauser',
	effect: 'create',
	fields: createFields,
	more: { in: 'additionalFields', fields: otherFields },
	rules: [
		atLeastOne('mobile', 'email', 'auth_userid'),
		notBoth('doctor_ids', 'partner_doctor_ids'),
		// By analogy with the doctors; no document says it of the clinics.
		ratherNotBoth('clinic_ids', 'partner_clinic_ids'),
	],
	// The slash at the end is in the vendor's OpenAPI file; the prose of the page leaves it out.
	request: { method: 'POST', path: '/cdr/v1/ekauser/' },
	id: 'ekaid',
	lookup: userLookup,
	secondRun:
		'Sends the user again. No document says what Eka Care does about a mobile number or email that it knows; use Create or Update where a run may be repeated.',
});
