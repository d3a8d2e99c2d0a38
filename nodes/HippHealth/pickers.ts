import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { z } from 'zod';
import { fetchList } from '../engine/form/pickers';
import { LARGEST_PAGE } from './user/filters';
import { hippHealth } from './vendor';

const text = z.string().nullish().catch(undefined);

const reply = z.object({
	data: z.array(z.object({ publicId: z.string(), firstName: text, lastName: text, role: text })),
	pagination: z.object({ page: z.number(), totalPages: z.number() }),
});

/** A page of the organization's users for the picker; the vendor does the searching. */
export async function searchUsers(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken = '1',
): Promise<INodeListSearchResult> {
	const search = filter.trim() === '' ? {} : { search: filter.trim() };
	const query = { page: Number(paginationToken), pageSize: LARGEST_PAGE, ...search };
	const { data, pagination } = await fetchList(this, hippHealth, { path: '/users', query }, reply);
	const results = data.map(({ publicId, firstName, lastName, role }) => ({
		name: [[firstName, lastName].filter(Boolean).join(' '), role].filter(Boolean).join(' – ') || publicId,
		value: publicId,
	}));
	const next =
		pagination.page < pagination.totalPages ? { paginationToken: String(pagination.page + 1) } : {};
	return { results, ...next };
}
