import { variant } from '../../engine/define/operation';
import { create } from './create';

export const ensure = variant(create, {
	value: 'ensure',
	name: 'Create If New',
	action: 'Create patient if new',
	description:
		'Register a patient unless the email has an account already. Running it again changes nothing.',
	// There is no look-up for staff: the vendor's 409 on a known email is the match.
	how: { kind: 'createIfNew' },
});
