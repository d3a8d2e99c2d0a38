import { choice, spelledOut, text } from '../../engine/define/fields';
import { ASSIGNABLE_ROLES } from './create';

/** The largest page of the list of users that the vendor documents. */
export const LARGEST_PAGE = 100;

/** The filters of the list of users, for Get Many and for the trigger. */
export const filterFields = {
	search: text({ label: 'Search', about: 'Text to look for in the users', example: 'doe' }),
	role: choice({
		label: 'Role',
		about: 'Only users with this role',
		// The last three can't be assigned when a user is created.
		values: spelledOut(`${ASSIGNABLE_ROLES} HIPP_ADMIN HIPP_BILLING_MANAGER CLINICAL_SUPERADMIN`),
	}),
};
