import { required } from '../../shared/field';
import { operation } from '../../shared/operation';
import { ensure as createIfNew } from '../../shared/procedures/ensure';
import { create, createFields, otherFields } from './create';
import { userLookup } from './lookup';

export const ensure = operation({
	value: 'ensure',
	name: 'Create If New',
	action: 'Create user if new',
	description: 'Create a user unless one has this email already. Running it again changes nothing.',
	source: create.source,
	effect: 'create',
	fields: { ...createFields, email: required(createFields.email) },
	more: { in: 'additionalFields', fields: otherFields },
	request: create.request,
	id: create.id,
	lookup: userLookup,
	advice: create.advice,
	procedure: createIfNew(userLookup.by),
});
