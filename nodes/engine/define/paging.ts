import type { IDataObject } from 'n8n-workflow';
import type { z } from 'zod';
import { local, type Fields } from './field';
import { flag, number } from './fields';

/** Fetches one page of a vendor's list after the other. */
export interface GetMany {
	readonly kind: 'getMany';
	/** The documented form of a reply. */
	readonly page: z.ZodType<Page, z.ZodTypeDef, unknown>;
	/** The query for a page, from 1; absent where the vendor returns all at once. */
	readonly query?: (page: number, wanted: number) => IDataObject;
}

export interface Page {
	readonly entries: readonly IDataObject[];
	readonly last: boolean;
}

/** The parameters that n8n's users know from every Get Many. */
export const amount = {
	returnAll: local(
		flag({ label: 'Return All', about: 'Whether to return all results or only up to a given limit' }),
	),
	limit: {
		...local(
			number({
				label: 'Limit',
				about: 'Max number of results to return',
				default: 50,
				between: [1, 1_000_000],
			}),
		),
		shownWith: { returnAll: [false] },
	},
} satisfies Fields;
