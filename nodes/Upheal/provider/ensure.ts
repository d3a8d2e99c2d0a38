import { variant } from '../../engine/define/operation';
import { create } from './create';

export const ensure = variant(create, {
	value: 'ensure',
	name: 'Create If New',
	action: 'Create provider if new',
	description:
		'Create a provider user unless the email belongs to a user already, active or not. Running it again changes nothing.',
	how: { kind: 'createIfNew' },
});
