import { operation } from '../../engine/define/operation';
import { pickUser } from './fields';

export const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete user',
	description:
		'Delete a user softly: Eka keeps the record, but it is not listed any more and the user can no longer sign in',
	source: 'https://developer.eka.care/api-reference/doc-tool/onboarding-apis/delete-ekauser',
	effect: 'delete',
	fields: { user_id: pickUser('User to delete, by its Eka ID or partner ID') },
	request: { method: 'DELETE', path: '/cdr/v1/ekauser/{user_id}/' },
	confirmation: { deleted: true },
	secondRun: 'The user is gone, and Eka Care replies 404. A delete whose own reply was lost counts as done.',
});
