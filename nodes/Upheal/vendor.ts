import { z } from 'zod';
import type { Vendor } from '../engine/define/vendor';
import { provider } from './provider';
import { user } from './user';

const sentence = z.string().optional().catch(undefined);

export const upheal: Vendor = {
	name: 'Upheal',
	credentials: [{ name: 'uphealApi', renews: false }],
	resources: [provider, user],
	/** The body of an error is not documented: a sentence is looked for where APIs commonly put one. */
	refusal: z
		.object({ message: sentence, error: sentence, title: sentence })
		.transform(({ message, error, title }) => ({ message: message ?? error ?? title })),
	// Per API key, shared by both versions of the API.
	requestsPerMinute: 300,
	advice: {
		400: 'Upheal refused a value, or the email belongs to a user already. Check both.',
		401: 'The API key is missing or was refused. Check it in the credential.',
		403: 'The API key is not allowed to do this, or not with these values.',
		429: 'Upheal takes 300 requests a minute with one API key, whatever sends them. Lower Requests per Minute in the options.',
	},
};
