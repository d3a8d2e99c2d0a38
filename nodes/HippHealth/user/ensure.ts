import { required } from '../../engine/define/field';
import { variant } from '../../engine/define/operation';
import { create, createFields } from './create';

export const ensure = variant(create, {
	value: 'ensure',
	name: 'Create If New',
	action: 'Create user if new',
	description: 'Create a user unless one has this email already. Running it again changes nothing.',
	// Who is new is told by the email, which is optional otherwise.
	fields: { ...createFields, email: required(createFields.email) },
	more: create.more,
	how: { kind: 'createIfNew' },
});
