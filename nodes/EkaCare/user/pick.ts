import { required } from '../../engine/define/field';
import { picked } from '../../engine/define/fields';

/** The parameter that names a user; `about` says by which IDs the operation knows them. */
export function pickUser(about: string) {
	return required(
		picked(
			{ label: 'User', about, example: '176917697553584' },
			{ search: 'searchUsers', what: 'a user', byId: 'By Eka ID' },
		),
	);
}
