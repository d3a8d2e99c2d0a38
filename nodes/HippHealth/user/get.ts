import { picked } from '../../engine/define/fields';
import { operation } from '../../engine/define/operation';

export const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get user',
	description: 'Get a user with its demographic fields; email and phone are not among them. Only reads.',
	source: 'https://docs.hipp.health/api-reference/endpoint/users/get-by-id',
	effect: 'read',
	fields: {
		publicId: picked({
			label: 'User',
			about: 'User to get, by its public ID',
			example: 'usr_1234567890_abc123def',
			search: 'searchUsers',
			what: 'a user',
			byId: 'By Public ID',
			required: true,
		}),
	},
	request: { method: 'GET', path: '/users/{publicId}' },
	id: 'publicId',
});
