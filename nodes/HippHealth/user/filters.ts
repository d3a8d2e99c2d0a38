import { choice, text } from '../../shared/fields';
import { everyRole } from './roles';

/** By what the list of users can be narrowed, wherever it is read. */
export const filterFields = {
	search: text({ label: 'Search', about: 'Text to look for in the users', example: 'doe' }),
	role: choice({ label: 'Role', about: 'Only users with this role' }, everyRole),
};
