import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { dataObject, vendorId } from '../../engine/define/reply-shape';
import type { Talk } from '../../engine/run/talk';
import { LARGEST_PAGE } from '../user/filters';

const listed = dataObject.and(z.object({ publicId: vendorId }));
const reply = z.object({
	// A user without an ID can't be told from the next one, and must not keep the others from being seen.
	data: z.array(listed.nullable().catch(null)),
	pagination: z.object({ totalPages: z.number() }),
});

/** A user as the list shows them. */
export type Listed = z.output<typeof listed>;

/**
 * One page of the users, the newest first. Source: https://docs.hipp.health/api-reference/endpoint/users/get
 *
 * @param page from 1
 * @throws NodeApiError or NodeOperationError that says why there is none
 */
export async function newestFirst(hipp: Talk, filters: IDataObject, page: number, pageSize = LARGEST_PAGE) {
	const query = { ...filters, sort: 'createdAt_desc', page, pageSize };
	const { data, pagination } = await hipp.ask({ method: 'GET', path: '/users', query }, reply, 'a list');
	return {
		users: data.filter((user) => user !== null),
		last: data.length === 0 || page >= pagination.totalPages,
	};
}
