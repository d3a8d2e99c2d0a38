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
