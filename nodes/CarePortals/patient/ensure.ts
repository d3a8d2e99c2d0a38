import { operation } from '../../shared/operation';
import { ensure as createIfNew } from '../../shared/procedures/ensure';
import { create, createFields, otherFields } from './create';

export const ensure = operation({
	value: 'ensure',
	name: 'Create If New',
	action: 'Create patient if new',
	description:
		'Register a patient unless the email has an account already. Running it again changes nothing.',
	source: create.source,
	effect: 'create',
	fields: createFields,
	more: { in: 'additionalFields', fields: otherFields },
	request: create.request,
	id: create.id,
	existsStatus: create.existsStatus,
	// There is no look-up for staff: the vendor's 409 on a known email is the match.
	procedure: createIfNew({ email: (value) => value.toLowerCase() }),
});
