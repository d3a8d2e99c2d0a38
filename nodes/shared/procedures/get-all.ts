import type { IDataObject } from 'n8n-workflow';
import { answerOf } from '../answer';
import { deliver } from '../deliver';
import { local, type Fields } from '../field';
import { flag, number } from '../fields';
import type { Failure } from '../failure';
import type { Procedure } from '../item';
import type { Operation } from '../operation';
import { idIn } from '../reply-id';
import { buildRequest } from '../request';
import type { Run } from '../run';
import type { Values } from '../validate';

/** One page of a vendor's list. */
export interface Page {
	readonly entries: readonly IDataObject[];
	readonly last: boolean;
}

export interface Paging {
	/** Reads a reply; undefined when it has not the documented form. */
	readonly read: (body: IDataObject) => Page | undefined;
	/** The query for a page, from 1; absent where the vendor returns all at once. */
	readonly query?: (page: number, wanted: number) => IDataObject;
}

/** The parameters that n8n's users know from every Get Many. */
export const amount = {
	returnAll: local(
		flag({ label: 'Return All', about: 'Whether to return all results or only up to a given limit' }),
	),
	limit: {
		...local(
			number(
				{ label: 'Limit', about: 'Max number of results to return' },
				{ default: 50, between: [1, 1_000_000] },
			),
		),
		shownWith: { returnAll: [false] },
	},
} satisfies Fields;

/** One output item for each person of a list. */
export function getAll(paging: Paging): Procedure {
	return async (run, operation, { values }) => {
		const wanted =
			values.returnAll === true ? Infinity : Number(values.limit ?? amount.limit.parameter.default);
		const entries: IDataObject[] = [];
		for (let number = 1; entries.length < wanted; number++) {
			const page = await fetchPage(run, operation, values, paging, number, wanted);
			if ('failure' in page) return page;
			// One by one: a vendor without paging may return more than fit into the arguments of one call.
			for (const entry of page.entries) entries.push(entry);
			if (page.last || page.entries.length === 0) break;
		}
		return {
			done: entries
				.slice(0, wanted)
				.map((json) => ({ outcome: 'found', id: idIn(json, operation.id), json })),
		};
	};
}

async function fetchPage(
	run: Run,
	operation: Operation,
	values: Values,
	{ read, query }: Paging,
	number: number,
	wanted: number,
): Promise<Page | { readonly failure: Failure }> {
	const request = buildRequest(operation, values);
	const paged = { ...request, query: { ...request.query, ...query?.(number, wanted) } };
	const answer = answerOf(run.session, await deliver(run, paged, true), { operation, values });
	if ('failure' in answer) return answer;
	const { name } = run.session.vendor;
	return (
		read(answer.json) ?? {
			failure: { sentence: `${name} replied with a list in a form other than documented` },
		}
	);
}
