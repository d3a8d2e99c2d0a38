export const demoKeys = {
	clientId: 'demo-client',
	clientSecret: 'demo-secret',
	/** A token that never expires, for a credential that holds a token instead of logging in. */
	token: 'demo-token',
} as const;
