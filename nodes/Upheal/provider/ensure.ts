import { operation } from '../../shared/operation';
import { ensure as createIfNew } from '../../shared/procedures/ensure';
import { create, createFields, otherFields } from './create';
import { userLookup } from './lookup';

export const ensure = operation({
	value: 'ensure',
	name: 'Create If New',
	action: 'Create provider if new',
	description:
		'Create a provider user unless the email belongs to a user already, active or not. Running it again changes nothing.',
	source: create.source,
	effect: 'create',
	fields: createFields,
	more: { in: 'additionalFields', fields: otherFields },
	request: create.request,
	id: create.id,
	lookup: userLookup,
	advice: create.advice,
	procedure: createIfNew(userLookup.by),
});
