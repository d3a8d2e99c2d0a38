import type { VendorFacts } from './vendor-facts';

export const carePortals: VendorFacts = {
	documents: 'https://dev.portals.care',
	secondRun: {
		'patient.create': 'CarePortals refuses an email that has an account (409). Nothing changes.',
		'patient.ensure': 'The email has an account: the outcome is `exists`, and nothing changes.',
	},
	confirmed: [],
	unconfirmed: [
		{
			notDocumented:
				'the keys of username, unread notifications, EMR ID, referrer, accepts marketing, has insurance, province',
			whatWeDo:
				'sends `username`, `unreadNotifications`, `emrId`, `referrer`, `acceptsMarketing`, `hasInsurance`, `province`; **Custom Fields** sends any other key',
		},
		{
			notDocumented: 'all values of gender',
			whatWeDo: 'offers male, female, other; takes any text by expression',
		},
		{
			notDocumented: 'password rules; keys inside the health card',
			whatWeDo: 'sends what you give',
		},
		{
			notDocumented: 'base URL (two guides disagree); whether registration needs a token',
			whatWeDo: 'both are settings',
		},
	],
};
