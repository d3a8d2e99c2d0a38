import type { Operation } from '../../shared/operation';
import { ensure as createIfNew } from '../../shared/procedures/ensure';
import { create } from './create';

export const ensure: Operation = {
	...create,
	value: 'ensure',
	name: 'Create If New',
	action: 'Create patient if new',
	description:
		'Register a patient unless the email has an account already. Running it again changes nothing.',
	// There is no look-up for staff: the vendor's 409 on a known email is the match.
	procedure: createIfNew({ email: (value) => value.toLowerCase() }),
};
