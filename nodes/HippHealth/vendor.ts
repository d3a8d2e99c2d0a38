import { z } from 'zod';
import type { Vendor } from '../engine/define/vendor';
import { user } from './user';

const detail = z.object({ message: z.string(), path: z.array(z.coerce.string()) });

export const hippHealth: Vendor = {
	name: 'Hipp Health',
	credentials: [{ name: 'hippHealthApi', renews: false }],
	resources: [user],
	/** `{error: "Validation error", details: [{code, message, path}]}`; the other statuses give `error` alone. */
	refusal: z
		.object({ error: z.string(), details: z.array(detail).catch([]).default([]) })
		.transform(({ error, details }) => ({
			message: error,
			fields: details.map(({ path, message }) => ({ key: path.join('.'), message })),
		})),
	advice: { 401: 'The API key was refused. Check it in the credential.' },
};
