import { z } from 'zod';
import { dataObject } from '../../shared/data-object';
import type { Lookup } from '../../shared/lookup';

const reply = z.object({ data: z.array(dataObject) });

/** `GET /users?email=` finds by email; the users it returns carry no email themselves. */
export const userLookup: Lookup = {
	by: { email: (value) => value.toLowerCase() },
	request: (_key, email) => ({ method: 'GET', path: '/users', query: { email } }),
	everybody: false,
	read: (body) => {
		const read = reply.safeParse(body);
		return read.success
			? read.data.data.map((record) => ({ id: String(record.publicId ?? ''), record, shown: {} }))
			: undefined;
	},
	asCreated: (person) => ({ message: 'User found after the reply was lost', user: person.record }),
};
