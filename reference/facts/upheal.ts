import type { VendorFacts } from './vendor-facts';

export const upheal: VendorFacts = {
	documents: 'https://developers.upheal.io',
	secondRun: {
		'provider.create':
			'Sends the provider again. What Upheal replies about a known email is not documented; its guide says to check first, which Create If New does.',
		'provider.ensure': 'The email belongs to a user: the outcome is `exists`, and nothing changes.',
		'user.check': 'Reads again.',
		'user.deactivate': 'Sends the same request again. What Upheal replies then is not documented.',
	},
	confirmed: [],
	unconfirmed: [
		{
			notDocumented: 'reply to a known email; how V1 and V2 differ in the address; names of other headers',
			whatWeDo: 'Create If New asks first; the Base URL may carry a path',
		},
		{
			notDocumented: 'reply to Deactivate; Retry-After',
			whatWeDo: 'returns `{ deactivated: true }`; backs off by itself',
		},
	],
};
