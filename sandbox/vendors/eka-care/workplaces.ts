/** Invented doctors and clinics. Their ids are those of the vendor's examples, so that the examples work. */
export const doctors = [
	{ id: '171266028552522', firstname: 'Asha', lastname: 'Example', partner_id: 'Part_doc_1' },
	{ id: '171266028552523', firstname: 'Ravi', lastname: 'Sample', partner_id: 'Part_doc_2' },
	{ id: 'do1769174683513', firstname: 'Meera', lastname: 'Placeholder', specialisation: 'Cardiology' },
] as const;

export const clinics = [
	{ id: 'c-314086a34253rd', name: 'North Example Clinic', partner_id: 'Part_clinic_1' },
	{ id: 'c-415197b45364se', name: 'South Example Clinic', partner_id: 'Part_clinic_2' },
	{ id: 'c-ab2c-34f2d-2gwd-2g2g', name: 'Sample Street Clinic', pincode: '560001' },
] as const;

export const workspace = { bid: '100000000000001', business_name: 'Example Sandbox Hospital' } as const;

/**
 * An unknown id is kept and shown without a name: the vendor does not say what it does with one, and a demo
 * with its own ids should run.
 */
export function doctorsOf(ids: string[], partnerIds: string[]): object[] {
	const byId = ids.map((id) => doctors.find((doctor) => doctor.id === id) ?? { id });
	const byPartnerId = partnerIds.map(
		(id) => doctors.find((doctor) => 'partner_id' in doctor && doctor.partner_id === id) ?? { id },
	);
	return [...byId, ...byPartnerId].map((doctor) =>
		'firstname' in doctor
			? { id: doctor.id, firstname: doctor.firstname, lastname: doctor.lastname }
			: { id: doctor.id },
	);
}

export function clinicsOf(ids: string[], partnerIds: string[]): object[] {
	const byId = ids.map((id) => clinics.find((clinic) => clinic.id === id) ?? { id });
	const byPartnerId = partnerIds.map(
		(id) => clinics.find((clinic) => 'partner_id' in clinic && clinic.partner_id === id) ?? { id },
	);
	return [...byId, ...byPartnerId].map((clinic) =>
		'name' in clinic ? { id: clinic.id, name: clinic.name } : { id: clinic.id },
	);
}
