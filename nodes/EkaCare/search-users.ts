import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { z } from 'zod';
import { vendorId } from '../shared/data-object';
import { fetchList } from '../shared/fetch-list';
import { ekaCare } from './vendor';

const text = z.string().nullish();

const user = z.object({ id: vendorId, firstname: text, lastname: text, mobile: text, email: text });

/** A user without an ID can't be picked, and must not keep the others from it. */
const reply = z.object({ users: z.array(user.nullable().catch(null)) });

/**
 * The users of the business, by name, for the picker; filtered by what a person types.
 * `GET /cdr/v1/ekauser/` replies with all users at once: no paging and no filter are documented.
 */
export async function searchUsers(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const { users } = await fetchList(this, ekaCare, { path: '/cdr/v1/ekauser/' }, reply);
	const wanted = filter.trim().toLowerCase();
	const results = users
		.filter((user) => user !== null)
		.map(({ id, firstname, lastname, email, mobile }) => ({
			name:
				[[firstname, lastname].filter(Boolean).join(' '), email ?? mobile].filter(Boolean).join(' – ') || id,
			value: id,
		}))
		.filter(({ name, value }) => name.toLowerCase().includes(wanted) || value.includes(wanted))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return { results };
}
