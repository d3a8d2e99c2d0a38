import { choice, text } from '../../engine/define/fields';
import { everyRole } from './roles';

/** The largest page of the list of users that the vendor documents. */
export const LARGEST_PAGE = 100;

/** By what the list of users can be narrowed, wherever it is read. */
export const filterFields = {
	search: text({ label: 'Search', about: 'Text to look for in the users', example: 'doe' }),
	role: choice({ label: 'Role', about: 'Only users with this role' }, everyRole),
};
