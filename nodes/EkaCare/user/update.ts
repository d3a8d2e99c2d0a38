import { required } from '../../shared/field';
import { picked, text } from '../../shared/fields';
import { operation } from '../../shared/operation';
import { notBoth, somethingOf } from '../../shared/rules';
import { userFields } from './fields';

const changeable = {
	...userFields,
	partner_id: text({
		label: 'Partner ID',
		about: 'ID of the user in your own system',
		example: 'Part_user_1',
	}),
};

export const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update user',
	description: 'Change a user. Only the fields that are given are sent, all others stay as they are.',
	source: 'https://developer.eka.care/api-reference/doc-tool/onboarding-apis/update-ekauser',
	fields: {
		user_id: required(
			picked(
				{ label: 'User', about: 'User to change, by its Eka ID', example: '176917697553584' },
				{ search: 'searchUsers', what: 'a user', byId: 'By Eka ID' },
			),
		),
	},
	more: { in: 'updateFields', fields: changeable },
	rules: [
		somethingOf(changeable),
		// Documented for create; the same two fields mean the same here.
		notBoth('doctor_ids', 'partner_doctor_ids'),
	],
	request: { method: 'PATCH', path: '/cdr/v1/ekauser/{user_id}/' },
});
