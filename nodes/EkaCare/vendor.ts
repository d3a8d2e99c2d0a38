import { z } from 'zod';
import type { Vendor } from '../engine/define/vendor';
import { ekaBaseUrl } from './login/hosts';
import { user } from './user';

/** The four error shapes that Eka's pages document. */
const refusal = z.union([
	/** `{status: "error", message}`, and `{message: "Unauthorized"}` from the gateway. */
	z.object({ message: z.string() }),
	/** `{status: "error", error: {code, message}}` of a get. */
	z
		.object({ error: z.object({ code: z.string().optional(), message: z.string() }) })
		.transform(({ error }) => error),
	/** `{code, error}` of the login. */
	z
		.object({ code: z.coerce.string().optional(), error: z.string() })
		.transform(({ code, error: message }) => ({ code, message })),
	/** `{"<field>": ["This field is required."], message: [...]}` of a create. */
	z
		.record(z.array(z.string()))
		.transform(({ message, ...fields }) => ({
			message: message?.join(' '),
			fields: Object.entries(fields).map(([key, sentences]) => ({ key, message: sentences.join(' ') })),
		})),
]);

export const ekaCare: Vendor = {
	name: 'Eka Care',
	credentials: [
		{ name: 'ekaCareApi', authentication: 'clientLogin', renews: true },
		{ name: 'ekaCareTokenApi', authentication: 'authToken', renews: false },
	],
	baseUrl: ekaBaseUrl,
	resources: [user],
	refusal,
	advice: {
		401: 'The login was refused. Check the Client ID and Client Secret, or renew the token, at console.eka.care. A sandbox key does not work in production.',
	},
};
