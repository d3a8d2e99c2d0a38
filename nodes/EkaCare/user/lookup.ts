import { z } from 'zod';
import { tenDigitMobile } from '../../engine/define/fields';
import { lookup, lowerCase } from '../../engine/define/lookup';
import { dataObject, vendorId as id } from '../../engine/define/reply-shape';
import { partnerId, userFields } from './fields';

const text = z.string().nullish().catch(undefined);
const idList = z.array(z.object({ id })).optional().catch(undefined);

/** A user as list and get show it; gender, birth date, persona and auth_userid are not among it. */
const record = dataObject.and(
	z.object({
		id,
		firstname: text,
		lastname: text,
		mobile: text,
		email: text,
		is_admin: z.boolean().optional().catch(undefined),
		seat_type: text,
		doctors: idList,
		clinics: idList,
		partner_id: text,
	}),
);

/** `GET /cdr/v1/ekauser/` documents neither a filter nor paging: one reply holds all users. */
export const userLookup = lookup(
	{ ...userFields, partner_id: partnerId },
	{
		by: { email: lowerCase, mobile: tenDigits, partner_id: (value) => value },
		request: { method: 'GET', path: '/cdr/v1/ekauser/' },
		replies: 'everybody',
		records: z.object({ users: z.array(record) }).transform(({ users }) => users),
		id: (user) => user.id,
		shown: {
			firstname: ({ firstname }) => firstname ?? '',
			lastname: ({ lastname }) => lastname ?? '',
			mobile: ({ mobile }) => tenDigits(mobile ?? ''),
			email: ({ email }) => email ?? '',
			seat_type: ({ seat_type }) => seat_type ?? '',
			partner_id: ({ partner_id }) => partner_id ?? '',
			is_admin: ({ is_admin }) => is_admin,
			doctor_ids: ({ doctors }) => doctors?.map((doctor) => doctor.id),
			clinic_ids: ({ clinics }) => clinics?.map((clinic) => clinic.id),
		},
		asCreated: (person) => ({ status: 'success', ekaid: person.id }),
	},
);

/** A mobile goes in with 10 digits and comes back as +91 and 10 digits. */
function tenDigits(value: string): string {
	const read = tenDigitMobile.rule.safeParse(value);
	return read.success ? read.data : value;
}
