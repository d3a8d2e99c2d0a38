/** The nine roles that can be assigned when a user is created. */
export const assignableRoles = {
	ADMIN: 'Admin',
	BILLING_MANAGER: 'Billing Manager',
	SCHEDULING_MANAGER: 'Scheduling Manager',
	CLINICIAN: 'Clinician',
	TECHNICIAN: 'Technician',
	PATIENT: 'Patient',
	CAREGIVER: 'Caregiver',
	CLINICAL_ADMIN: 'Clinical Admin',
	PAYROLL_ADMIN: 'Payroll Admin',
};

/** The roles that users can be listed by; the three more can't be assigned when a user is created. */
export const everyRole = {
	...assignableRoles,
	HIPP_ADMIN: 'Hipp Admin',
	HIPP_BILLING_MANAGER: 'Hipp Billing Manager',
	CLINICAL_SUPERADMIN: 'Clinical Superadmin',
};
