import { z } from 'zod';
import { dataObject } from '../../shared/data-object';
import type { Lookup } from '../../shared/lookup';

const reply = dataObject.and(z.object({ isUserExists: z.boolean(), userId: z.string().nullish() }));

/** `POST /users/check` tells whether an email belongs to a user, active or not. */
export const userLookup: Lookup = {
	by: { email: (value) => value.toLowerCase() },
	request: (_key, email) => ({ method: 'POST', path: '/users/check', body: { email } }),
	everybody: false,
	read: (body) => {
		const read = reply.safeParse(body);
		if (!read.success) return undefined;
		return read.data.isUserExists ? [{ id: read.data.userId ?? '', record: read.data, shown: {} }] : [];
	},
	asCreated: (person) => ({ userId: person.id }),
};
