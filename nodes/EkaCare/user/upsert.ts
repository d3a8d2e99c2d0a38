import { local } from '../../engine/define/field';
import { choices } from '../../engine/define/fields';
import { variant } from '../../engine/define/operation';
import { create, createFields, otherFields } from './create';
import { partnerId } from './fields';
import { userLookup } from './lookup';
import { update } from './update';

export const upsert = variant(create, {
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update user',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: {
		matchOn: local(
			choices({
				label: 'Match On',
				about: 'By what a user is recognized. If these lead to different users, nothing is changed.',
				values: { email: 'Email', mobile: 'Mobile', partner_id: 'Partner ID' },
				default: ['email', 'mobile'],
			}),
		),
		...createFields,
	},
	more: { in: 'additionalFields', fields: { ...otherFields, partner_id: partnerId } },
	how: { kind: 'createOrUpdate', create, update, lookup: userLookup, idKey: 'user_id', matchKey: 'matchOn' },
});
