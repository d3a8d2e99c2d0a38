import { operation } from '../../engine/define/operation';
import { pickUser } from './fields';

export const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get user',
	description: 'Get a user by its Eka ID or partner ID. Only reads.',
	source: 'https://developer.eka.care/api-reference/doc-tool/onboarding-apis/get-ekauser',
	effect: 'read',
	fields: { user_id: pickUser('User to get, by its Eka ID or partner ID') },
	request: { method: 'GET', path: '/cdr/v1/ekauser/{user_id}/' },
	id: 'user.id',
});
