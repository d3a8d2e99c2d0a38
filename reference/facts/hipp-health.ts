import type { VendorFacts } from './vendor-facts';

export const hippHealth: VendorFacts = {
	documents: 'https://docs.hipp.health',
	secondRun: {
		'user.create':
			'An email must be unique, so that Hipp Health refuses the second user; with which status is not documented. Without an email a second user is made.',
		'user.ensure': 'Finds the user by email: the outcome is `exists`, and nothing changes.',
		'user.get': 'Reads again.',
		'user.getAll': 'Reads again.',
	},
	confirmed: [],
	unconfirmed: [
		{
			notDocumented: 'status for a known email, rate limit, a sandbox',
			whatWeDo: 'shows what the vendor replies',
		},
		{ notDocumented: 'webhooks', whatWeDo: 'Hipp Health Trigger asks for the newest users' },
	],
};
