import { operation } from '../../engine/define/operation';
import { notBoth, ratherNotBoth, somethingOf } from '../../engine/define/rules';
import { partnerId, pickUser, userFields } from './fields';

const changeable = { ...userFields, partner_id: partnerId };

export const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update user',
	description:
		'Change a user. Only the fields that are given are sent, all others stay as they are. Running it again changes nothing more.',
	source: 'https://developer.eka.care/api-reference/doc-tool/onboarding-apis/update-ekauser',
	effect: 'update',
	fields: { user_id: pickUser('User to change, by its Eka ID') },
	more: { in: 'updateFields', fields: changeable },
	rules: [
		somethingOf(changeable),
		// Documented for create; the same two fields mean the same here.
		notBoth('doctor_ids', 'partner_doctor_ids'),
		ratherNotBoth('clinic_ids', 'partner_clinic_ids'),
	],
	request: { method: 'PATCH', path: '/cdr/v1/ekauser/{user_id}/' },
	id: 'ekaid',
});
