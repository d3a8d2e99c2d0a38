import { required } from '../../shared/field';
import type { Operation } from '../../shared/operation';
import { ensure as createIfNew } from '../../shared/procedures/ensure';
import { create, createFields } from './create';
import { userLookup } from './lookup';

export const ensure: Operation = {
	...create,
	value: 'ensure',
	name: 'Create If New',
	action: 'Create user if new',
	description: 'Create a user unless one has this email already. Running it again changes nothing.',
	// Who is new is told by the email, which is optional otherwise.
	fields: { ...createFields, email: required(createFields.email) },
	procedure: createIfNew(userLookup.by),
};
