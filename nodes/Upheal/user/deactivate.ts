import { singleId } from '../../engine/define/fields';
import { operation } from '../../engine/define/operation';

export const deactivate = operation({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate user',
	description: 'Deactivate a user. The user stays at Upheal but can no longer sign in.',
	source: 'https://developers.upheal.io/integration/sync-users',
	effect: 'delete',
	fields: {
		userId: singleId({
			label: 'User ID',
			about: "Upheal's ID of the user, or the ID in your own system that it was created with",
			example: 'd290f1ee-6c54-4b01-90e6-d701748f0852',
			required: true,
		}),
	},
	request: { method: 'DELETE', path: '/users/{userId}' },
	outcome: () => 'deactivated',
	// The reply's body is not documented.
	confirmation: { deactivated: true },
	secondRun: 'Sends the same request again. What Upheal replies then is not documented.',
});
