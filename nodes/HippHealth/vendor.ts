import { z } from 'zod';
import type { Vendor } from '../engine/define/vendor';
import { user } from './user';

/** `{error: "Validation error", details: [{code, message, path}]}`; the other statuses give `error` alone. */
const errorBody = z.object({
	error: z.string(),
	details: z
		.array(z.object({ message: z.string(), path: z.array(z.coerce.string()) }))
		.catch([])
		.default([]),
});

export const hippHealth: Vendor = {
	name: 'Hipp Health',
	credentials: [{ name: 'hippHealthApi', renews: false }],
	resources: [user],
	refusal: (body) => {
		const read = errorBody.safeParse(body);
		if (!read.success) return {};
		const { error, details } = read.data;
		return { message: error, fields: details.map(({ path, message }) => ({ key: path.join('.'), message })) };
	},
	advice: { 401: 'The API key was refused. Check it in the credential.' },
};
