import { z } from 'zod';
import type { Vendor } from '../engine/define/vendor';
import { patient } from './patient';

export const carePortals: Vendor = {
	name: 'CarePortals',
	credentials: [{ name: 'carePortalsApi', renews: false }],
	resources: [patient],
	/** `{"message": "Account Exists Already"}`; a validation layer may give several sentences. */
	refusal: z
		.object({ message: z.union([z.string(), z.array(z.string())]) })
		.transform(({ message }) => ({ message: [message].flat().join('; ') })),
	advice: {
		401: 'The organization or the token was refused. Check both in the credential.',
		406: 'CarePortals does not say which value it refuses. Compare the item with its documentation: email, gender, phone and date of birth first, then the additional fields.',
		409: 'This email has an account at CarePortals already. Nothing was changed.',
	},
};
