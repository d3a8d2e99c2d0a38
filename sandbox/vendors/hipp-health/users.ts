import { emailLookup } from '../../lookup';
import type { VendorSettings } from '../../vendor';

export interface UserFields {
	firstName: string;
	lastName: string;
	email?: string;
	role?: string;
	phoneNumber?: string;
	npiNumber?: string;
	shouldSendSMS?: boolean;
	recertificationDate?: string;
	providerPayors?: string[];
}

export interface StoredUser extends UserFields {
	publicId: string;
	role: string;
	shouldSendSMS: boolean;
	createdAt: string;
}

const organization = { name: 'Example Sandbox Organization', publicId: 'org_sandbox000001' };

/** The users of one organization; an email, where there is one, is unique. */
export class Users {
	private readonly users = new Map<string, StoredUser>();
	private readonly byEmail = emailLookup();

	constructor(private readonly settings: VendorSettings) {}

	isKnown(email: string | undefined): boolean {
		return this.settings.enforceUniqueness && this.byEmail.isTaken(email);
	}

	create(fields: UserFields): StoredUser {
		const number = this.users.size + 1;
		const user: StoredUser = {
			role: 'TECHNICIAN',
			shouldSendSMS: false,
			...fields,
			publicId: `usr_${String(number).padStart(10, '0')}_sandbox`,
			createdAt: new Date(this.settings.clock()).toISOString(),
		};
		this.users.set(user.publicId, user);
		this.byEmail.add(user.email, user.publicId);
		return user;
	}

	byPublicId(publicId: string): StoredUser | undefined {
		return this.users.get(publicId);
	}

	page(query: Record<string, unknown>): object {
		const page = typeof query.page === 'number' ? query.page : 1;
		const pageSize = typeof query.pageSize === 'number' ? query.pageSize : 25;
		const found = this.matching(query);
		// Users never change after they were created, so both documented sort fields give the same order.
		if (typeof query.sort === 'string' && /^\w+_desc/.test(query.sort)) found.reverse();
		return {
			data: found.slice((page - 1) * pageSize, page * pageSize).map(shown),
			pagination: {
				page,
				pageSize,
				totalCount: found.length,
				totalPages: Math.ceil(found.length / pageSize),
			},
		};
	}

	all(): StoredUser[] {
		return [...this.users.values()];
	}

	reset(): void {
		this.users.clear();
		this.byEmail.clear();
	}

	private matching({ email, role, search }: Record<string, unknown>): StoredUser[] {
		const candidates =
			typeof email === 'string'
				? this.byEmail.all(email).flatMap((id) => this.users.get(id) ?? [])
				: this.all();
		const term = typeof search === 'string' ? search.toLowerCase() : '';
		return candidates.filter(
			(user) =>
				(role === undefined || user.role === role) &&
				`${user.firstName} ${user.lastName} ${user.email ?? ''}`.toLowerCase().includes(term),
		);
	}
}

/** The user as create returns it. */
export function created(user: StoredUser): object {
	const reply: Partial<StoredUser> = { ...user };
	delete reply.recertificationDate;
	delete reply.providerPayors;
	return { ...reply, organization };
}

/** The user as get and list return it: another shape, with neither email nor phone. */
export function shown({ publicId, firstName, lastName, role }: StoredUser): object {
	const unknown = { sex: null, caregiverId: null, birthDate: null };
	const address = { addressLine1: null, addressLine2: null, city: null, state: null, postalCode: null };
	return { publicId, firstName, lastName, role, ...unknown, ...address };
}
