import type { ILoadOptionsFunctions, INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import { byName } from '../engine/define/field';
import { vendorId as id } from '../engine/define/reply-shape';
import { fetchList } from '../engine/form/pickers';
import { ekaCare } from './vendor';

const text = z.string().nullish().catch(undefined);

/** A user without an ID can't be picked, and must not keep the others from it. */
const user = z
	.object({ id, firstname: text, lastname: text, mobile: text, email: text })
	.nullable()
	.catch(null);

const users = z.object({ users: z.array(user) });
const doctors = z.object({ doctors: z.array(z.object({ id, firstname: text, lastname: text })) });
const clinics = z.object({ clinics: z.array(z.object({ id, name: text })) });

/**
 * The users of the business, by name, filtered by what a person types.
 * `GET /cdr/v1/ekauser/` replies with all users at once: no paging and no filter are documented.
 */
export async function searchUsers(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const list = await fetchList(this, ekaCare, { path: '/cdr/v1/ekauser/' }, users);
	const wanted = filter.trim().toLowerCase();
	const found = list.users
		.filter((each) => each !== null)
		.map(({ id: value, firstname, lastname, email, mobile }) => ({
			name: joined(' – ', joined(' ', firstname, lastname), email ?? mobile) || value,
			value,
		}))
		.filter(({ name, value }) => name.toLowerCase().includes(wanted) || value.includes(wanted));
	return { results: byName(found) };
}

/** The doctors of the business, by name. */
export async function getDoctors(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const list = await fetchList(this, ekaCare, { path: '/cdr/v1/doctor/' }, doctors);
	return byName(
		list.doctors.map(({ id: value, firstname, lastname }) => ({
			name: joined(' ', firstname, lastname) || value,
			value,
		})),
	);
}

/** The clinics of the business, by name. */
export async function getClinics(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const list = await fetchList(this, ekaCare, { path: '/cdr/v1/clinic/' }, clinics);
	return byName(list.clinics.map(({ id: value, name }) => ({ name: name || value, value })));
}

function joined(separator: string, ...parts: Array<string | null | undefined>): string {
	return parts.filter(Boolean).join(separator);
}
