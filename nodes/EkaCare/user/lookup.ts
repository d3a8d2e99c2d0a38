import { z } from 'zod';
import { dataObject, vendorId } from '../../shared/data-object';
import type { Lookup, Person } from '../../shared/lookup';
import { tenDigitMobile } from '../../shared/fields';

const text = z.string().nullish().catch(undefined);
const id = vendorId;
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

const reply = z.object({ users: z.array(record) });

/** `GET /cdr/v1/ekauser/` documents neither a filter nor paging: one reply holds all users. */
export const userLookup: Lookup = {
	by: { email: lowerCase, mobile: tenDigits, partner_id: (value) => value },
	request: () => ({ method: 'GET', path: '/cdr/v1/ekauser/' }),
	everybody: true,
	read: (body) => {
		const read = reply.safeParse(body);
		return read.success ? read.data.users.map(asPerson) : undefined;
	},
	asCreated: (person) => ({ status: 'success', ekaid: person.id }),
};

function asPerson(user: z.output<typeof record>): Person {
	const { firstname, lastname, mobile, email, is_admin, seat_type, doctors, clinics, partner_id } = user;
	const shown = {
		firstname: firstname ?? '',
		lastname: lastname ?? '',
		mobile: tenDigits(mobile ?? ''),
		email: email ?? '',
		seat_type: seat_type ?? '',
		partner_id: partner_id ?? '',
		...(is_admin === undefined ? {} : { is_admin }),
		...(doctors === undefined ? {} : { doctor_ids: doctors.map((doctor) => doctor.id) }),
		...(clinics === undefined ? {} : { clinic_ids: clinics.map((clinic) => clinic.id) }),
	};
	return { id: user.id, record: user, shown };
}

function lowerCase(value: string): string {
	return value.toLowerCase();
}

/** A mobile goes in with 10 digits and comes back as +91 and 10 digits. */
function tenDigits(value: string): string {
	const read = tenDigitMobile.safeParse(value);
	return read.success ? read.data : value;
}
