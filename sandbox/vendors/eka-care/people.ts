import { emailLookup, Lookup } from '../../lookup';
import { clinicsOf, doctorsOf } from './workplaces';

export interface UserFields {
	firstname: string;
	lastname: string;
	gender: 'M' | 'F' | 'O';
	dob: string;
	mobile?: string;
	email?: string;
	auth_userid?: string;
	is_admin?: boolean;
	seat_type?: 'b' | 'p';
	persona?: 'S' | 'D';
	doctor_ids?: string[];
	partner_doctor_ids?: string[];
	clinic_ids?: string[];
	partner_clinic_ids?: string[];
	partner_id?: string;
}

export interface StoredUser extends UserFields {
	id: string;
	deleted: boolean;
}

/** The users of one business. A deleted user stays on record, but nothing finds it any more. */
export class People {
	private readonly users = new Map<string, StoredUser>();
	private readonly byMobile = new Lookup();
	private readonly byEmail = emailLookup();
	private readonly byPartnerId = new Lookup();

	constructor(private readonly enforceUniqueness: boolean) {}

	/** The fields that already belong to another live user. */
	taken(fields: Partial<UserFields>, id?: string): Array<'mobile' | 'email'> {
		if (!this.enforceUniqueness) return [];
		const mobile = this.byMobile.isTaken(fields.mobile, id);
		const email = this.byEmail.isTaken(fields.email, id);
		return [...(mobile ? ['mobile' as const] : []), ...(email ? ['email' as const] : [])];
	}

	create(fields: UserFields): StoredUser {
		const id = String(176_917_697_500_000 + this.users.size + 1);
		const user: StoredUser = { is_admin: false, seat_type: 'b', persona: 'D', ...fields, id, deleted: false };
		this.users.set(id, user);
		this.index(user);
		return user;
	}

	byEkaId(id: string): StoredUser | undefined {
		const user = this.users.get(id);
		return user?.deleted ? undefined : user;
	}

	byAnyId(id: string): StoredUser | undefined {
		return this.byEkaId(id) ?? this.byEkaId(this.byPartnerId.first(id) ?? '');
	}

	update(user: StoredUser, changes: Partial<UserFields>): void {
		this.unindex(user);
		// A list of IDs and a list of partner IDs name the same assignment, so each replaces the other.
		if (changes.doctor_ids ?? changes.partner_doctor_ids) {
			delete user.doctor_ids;
			delete user.partner_doctor_ids;
		}
		if (changes.clinic_ids ?? changes.partner_clinic_ids) {
			delete user.clinic_ids;
			delete user.partner_clinic_ids;
		}
		Object.assign(user, changes);
		this.index(user);
	}

	delete(user: StoredUser): void {
		this.unindex(user);
		user.deleted = true;
	}

	live(): StoredUser[] {
		return this.all().filter((user) => !user.deleted);
	}

	all(): StoredUser[] {
		return [...this.users.values()];
	}

	reset(): void {
		this.users.clear();
		for (const lookup of [this.byMobile, this.byEmail, this.byPartnerId]) lookup.clear();
	}

	private index({ id, mobile, email, partner_id }: StoredUser): void {
		this.byMobile.add(mobile, id);
		this.byEmail.add(email, id);
		this.byPartnerId.add(partner_id, id);
	}

	private unindex({ id, mobile, email, partner_id }: StoredUser): void {
		this.byMobile.remove(mobile, id);
		this.byEmail.remove(email, id);
		this.byPartnerId.remove(partner_id, id);
	}
}

/** A user as get and list show it: the mobile with its country code, and no gender, birth date or persona. */
export function shown(user: StoredUser): object {
	return {
		id: user.id,
		firstname: user.firstname,
		lastname: user.lastname,
		...(user.mobile === undefined ? {} : { mobile: `+91${user.mobile}` }),
		...(user.email === undefined ? {} : { email: user.email }),
		is_admin: user.is_admin,
		seat_type: user.seat_type,
		doctors: doctorsOf(user.doctor_ids ?? [], user.partner_doctor_ids ?? []),
		clinics: clinicsOf(user.clinic_ids ?? [], user.partner_clinic_ids ?? []),
		...(user.partner_id === undefined ? {} : { partner_id: user.partner_id }),
	};
}
