import { randomUUID } from 'node:crypto';

import { emailLookup, Lookup } from '../../lookup';

export interface ProviderFields {
	partnerUserId?: string;
	firstName: string;
	lastName: string;
	email: string;
	phoneNumber?: string;
	phoneCountryCode?: string;
	locale?: string;
	defaultNoteTemplateIds?: string[];
	nationalProviderIdentifier?: string;
	therapyLicence?: string;
	noteIdentifier?: string;
}

export interface StoredProvider extends ProviderFields {
	userId: string;
	inviteUrl: string;
	privateRoomLink: string;
	isActive: boolean;
}

const organizationId = '00000000-0000-4000-8000-000000000001';

/** Provider users. A deactivated user stays: the email is still taken, and a check says that the user is inactive. */
export class Providers {
	private readonly users = new Map<string, StoredProvider>();
	private readonly emails = emailLookup();
	private readonly partnerIds = new Lookup();

	constructor(private readonly enforceUniqueness: boolean) {}

	isKnown(email: string): boolean {
		return this.enforceUniqueness && this.emails.isTaken(email);
	}

	create(fields: ProviderFields): StoredProvider {
		const userId = randomUUID();
		const name = `${fields.firstName}-${fields.lastName}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
		const user: StoredProvider = {
			...fields,
			userId,
			inviteUrl: `https://app.upheal.example/invite/${randomUUID()}`,
			privateRoomLink: `https://upheal.example/${name}-${this.users.size + 1}`,
			isActive: true,
		};
		this.users.set(userId, user);
		this.emails.add(fields.email, userId);
		this.partnerIds.add(fields.partnerUserId, userId);
		return user;
	}

	byEmail(email: string): StoredProvider | undefined {
		return this.users.get(this.emails.first(email) ?? '');
	}

	byAnyId(id: string): StoredProvider | undefined {
		return this.users.get(id) ?? this.users.get(this.partnerIds.first(id) ?? '');
	}

	all(): StoredProvider[] {
		return [...this.users.values()];
	}

	reset(): void {
		this.users.clear();
		this.emails.clear();
		this.partnerIds.clear();
	}
}

export function created(user: StoredProvider): object {
	const { userId, inviteUrl, privateRoomLink, partnerUserId, defaultNoteTemplateIds, noteIdentifier } = user;
	return {
		userId,
		inviteUrl,
		privateRoomLink,
		...(partnerUserId === undefined ? {} : { partnerUserId }),
		...(defaultNoteTemplateIds === undefined ? {} : { defaultNoteTemplateIds }),
		organizationId,
		...(noteIdentifier === undefined ? {} : { noteIdentifier }),
	};
}
