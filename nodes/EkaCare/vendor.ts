import type { Vendor } from '../engine/define/vendor';
import { ekaBaseUrl } from './login/hosts';
import { refusal } from './refusal';
import { user } from './user';

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
