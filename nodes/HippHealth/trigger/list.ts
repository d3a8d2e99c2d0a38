import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { ask } from '../../shared/ask';
import { dataObject, vendorId } from '../../shared/data-object';
import { failureError } from '../../shared/failure';
import type { Session } from '../../shared/session';
import { hippHealth } from '../vendor';

const TIMEOUT_MS = 30_000;

/** The largest page that the vendor documents. */
export const LARGEST_PAGE = 100;

const listed = dataObject.and(z.object({ publicId: vendorId }));
const reply = z.object({
	// A user without an ID can't be told from the next one, and must not keep the others from being seen.
	data: z.array(listed.nullable().catch(null)),
	pagination: z.object({ totalPages: z.number() }),
});

export interface Listed {
	readonly publicId: string;
	readonly json: IDataObject;
}

/** What one poll read. */
export interface Seen {
	/** Newest first, each once. */
	readonly users: readonly Listed[];
	/** Whether the list was read to its end. */
	readonly everybody: boolean;
}

export interface Page {
	readonly users: readonly Listed[];
	readonly last: boolean;
}

/**
 * One page of the users, the newest first. Source: https://docs.hipp.health/api-reference/endpoint/users/get
 *
 * @param page from 1
 * @throws NodeApiError or NodeOperationError that says why there is none
 */
export async function newestFirst(
	session: Session,
	filters: IDataObject,
	page: number,
	pageSize = LARGEST_PAGE,
): Promise<Page> {
	const query = { ...filters, sort: 'createdAt_desc', page, pageSize };
	const read = reply.safeParse(await ask(session, { method: 'GET', path: '/users', query }, TIMEOUT_MS));
	if (!read.success) {
		throw failureError(session.context.getNode(), {
			sentence: `${hippHealth.name} replied with a list in a form other than documented`,
		});
	}
	const { data, pagination } = read.data;
	return {
		users: data.flatMap((json) => (json === null ? [] : [{ publicId: json.publicId, json }])),
		last: data.length === 0 || page >= pagination.totalPages,
	};
}
