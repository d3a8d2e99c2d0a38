/** The only keys the sandbox accepts. None of them means anything anywhere else. */
export const demoKeys = {
	ekaCare: {
		clientId: 'demo-client',
		clientSecret: 'demo-secret',
		/** A token that never expires, for a credential that holds a token instead of logging in. */
		token: 'demo-token',
	},
	carePortals: {
		organizationId: 'demo-organization',
		/** Optional: a request without Authorization is served too. */
		token: 'demo-portal-token',
	},
	hippHealth: {
		/** May assign every role. */
		adminKey: 'demo-hipp-admin',
		/** May assign TECHNICIAN, PATIENT and CAREGIVER only. */
		clinicianKey: 'demo-hipp-clinician',
	},
	upheal: {
		apiKey: 'demo-upheal-key',
	},
} as const;

export type DemoKeys = typeof demoKeys;
