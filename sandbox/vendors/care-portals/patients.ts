import { emailLookup } from '../../lookup';
import type { VendorSettings } from '../../vendor';

export interface PatientFields {
	email: string;
	password?: string;
	firstName: string;
	lastName: string;
	gender: string;
	phone: string;
	username?: string;
	roles?: string[];
	dob: string;
	meta?: object;
	unreadNotifications?: number;
	emrId?: number;
	referrer?: string;
	hcCard?: object;
	acceptsMarketing?: boolean;
	hasInsurance?: boolean;
	providers?: string[];
	verifications?: object;
	province?: string;
	groups?: string[];
}

export interface StoredPatient extends PatientFields {
	_id: string;
	organization: string;
	createdAt: string;
}

/** The patients of one organization; the email is unique. */
export class Patients {
	private readonly patients = new Map<string, StoredPatient>();
	private readonly byEmail = emailLookup();

	constructor(
		private readonly organization: string,
		private readonly settings: VendorSettings,
	) {}

	isKnown(email: string): boolean {
		return this.settings.enforceUniqueness && this.byEmail.isTaken(email);
	}

	create(fields: PatientFields): StoredPatient {
		const _id = (this.patients.size + 1).toString(16).padStart(24, '0');
		const createdAt = new Date(this.settings.clock()).toISOString();
		const patient = { ...fields, _id, organization: this.organization, createdAt };
		this.patients.set(_id, patient);
		this.byEmail.add(fields.email, _id);
		return patient;
	}

	all(): StoredPatient[] {
		return [...this.patients.values()];
	}

	reset(): void {
		this.patients.clear();
		this.byEmail.clear();
	}
}

/** The patient as the reply shows it: defaults filled in, the phone with its country code, never the password. */
export function shown(patient: StoredPatient): object {
	const reply: Partial<StoredPatient> = { ...patient };
	delete reply.password;
	delete reply.username;
	return {
		...reply,
		uname: patient.username ?? `${patient.email}#${patient.organization}`,
		phone: withCountryCode(patient.phone),
		roles: patient.roles ?? ['patient'],
		unreadNotifications: patient.unreadNotifications ?? 0,
		hasInsurance: patient.hasInsurance ?? false,
	};
}

/**
 * The vendor says "the system will format it with the country code", and all its examples are North American.
 */
function withCountryCode(digits: string): string {
	return digits.length === 10 ? `+1${digits}` : `+${digits}`;
}
