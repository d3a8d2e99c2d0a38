import type { VendorFacts } from './vendor-facts';

export const ekaCare: VendorFacts = {
	documents: 'https://developer.eka.care',
	secondRun: {
		'user.create':
			'Sends the user again. No document says what Eka Care does about a mobile number or email that it knows; use Create or Update where a run may be repeated.',
		'user.upsert':
			'Finds the user, sends what differs, and nothing where nothing differs. Nobody is made twice.',
		'user.update': 'Sets the same values again: nothing changes.',
		'user.get': 'Reads again.',
		'user.getAll': 'Reads again.',
		'user.delete':
			'The user is gone, and Eka Care replies 404. A delete whose own reply was lost counts as done.',
	},
	confirmed: [],
	unconfirmed: [
		{
			notDocumented: 'whether user calls take `Authorization: Bearer`',
			whatWeDo: 'sends the token in the header `auth`, as documented',
		},
		{ notDocumented: 'rate limit', whatWeDo: 'no pacing unless you set Requests per Minute' },
		{
			notDocumented:
				"whether `clinic_ids` and `partner_clinic_ids` exclude each other, as the doctors' lists do",
			whatWeDo: 'advisory warning',
		},
		{
			notDocumented: 'what a Create with a known mobile number or email does',
			whatWeDo: 'Create sends it and shows the reply; Create or Update looks first',
		},
		{
			notDocumented:
				'which events a business may subscribe to; one place for the name of an event in a delivery',
			whatWeDo: 'offers every event that a page names; reads `event` and `event_type`',
		},
	],
};
