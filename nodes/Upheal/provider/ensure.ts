import type { Operation } from '../../shared/operation';
import { ensure as createIfNew } from '../../shared/procedures/ensure';
import { create } from './create';
import { userLookup } from './lookup';

export const ensure: Operation = {
	...create,
	value: 'ensure',
	name: 'Create If New',
	action: 'Create provider if new',
	description:
		'Create a provider user unless the email belongs to a user already, active or not. Running it again changes nothing.',
	procedure: createIfNew(userLookup.by),
};
