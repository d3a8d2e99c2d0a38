import { birthDate } from '../../engine/define/checks/birth-date';
import { indianMobile } from '../../engine/define/checks/phone';
import {
	choice,
	date,
	emailAddress,
	flag,
	list,
	picked,
	pickedList,
	tenDigitMobile,
	text,
} from '../../engine/define/fields';

/** The fields of an Eka user, as the pages of create and update document them alike. */
export const userFields = {
	firstname: text({ label: 'First Name', about: "User's first name", example: 'Amit' }),
	lastname: text({ label: 'Last Name', about: "User's last name", example: 'Kumar' }),
	gender: choice({ label: 'Gender', about: "User's gender", values: { M: 'Male', F: 'Female', O: 'Other' } }),
	dob: date({
		label: 'Date of Birth',
		about: "User's date of birth",
		example: '1990-05-15',
		check: birthDate,
	}),
	mobile: text({
		label: 'Mobile',
		about: "User's mobile number (10 digits)",
		example: '9876543210',
		format: tenDigitMobile,
		check: indianMobile,
	}),
	email: text({
		label: 'Email',
		about: "User's email address",
		example: 'amit.kumar@example.com',
		format: emailAddress,
	}),
	auth_userid: text({
		label: 'Auth User ID',
		about: 'User ID that is used for SSO authentication',
		example: 'amit_kumar_123',
	}),
	is_admin: flag({ label: 'Is Admin', about: 'Whether the user has admin privileges' }),
	seat_type: choice({
		label: 'Seat Type',
		about: 'Kind of seat the user takes',
		values: { b: 'Basic', p: 'Premium' },
	}),
	persona: choice({ label: 'Persona', about: 'What the user is', values: { S: 'Staff', D: 'Doctor' } }),
	doctor_ids: pickedList({
		label: 'Doctor Names or IDs',
		about: 'Eka IDs of the doctors to assign to this user',
		load: 'getDoctors',
	}),
	partner_doctor_ids: list({
		label: 'Partner Doctor IDs',
		about: 'Your own IDs of the doctors to assign to this user',
		example: 'Part_doc_1, Part_doc_2',
	}),
	clinic_ids: pickedList({
		label: 'Clinic Names or IDs',
		about: 'Eka IDs of the clinics to assign to this user',
		load: 'getClinics',
	}),
	partner_clinic_ids: list({
		label: 'Partner Clinic IDs',
		about: 'Your own IDs of the clinics to assign to this user',
		example: 'Part_clinic_1, Part_clinic_2',
	}),
};

/** Documented for the update only: a create does not take it. */
export const partnerId = text({
	label: 'Partner ID',
	about: 'ID of the user in your own system',
	example: 'Part_user_1',
});

/** The parameter that names a user; `about` says by which IDs the operation knows them. */
export function pickUser(about: string) {
	return picked({
		label: 'User',
		about,
		example: '176917697553584',
		search: 'searchUsers',
		what: 'a user',
		byId: 'By Eka ID',
		required: true,
	});
}
