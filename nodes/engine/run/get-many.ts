import type { IDataObject } from 'n8n-workflow';
import type { Or } from '../define/failure';
import type { Item, Outcome } from '../define/item';
import type { Operation } from '../define/operation';
import { amount, type Page, type Paging } from '../define/paging';
import type { VendorRequest } from '../define/request';
import { answerOf } from '../explain/answer';
import { explainShape, type Subject } from '../explain/explain';
import { idIn } from '../people/create-once';
import type { Line } from '../send/line';
import { buildRequest } from '../send/request';
import { sendWithRetry } from '../send/retry';

/** One output item for each person of a list. */
export async function getMany(
	line: Line,
	operation: Operation,
	paging: Paging,
	{ values }: Item,
): Promise<Outcome> {
	const wanted =
		values.returnAll === true ? Infinity : Number(values.limit ?? amount.limit.parameter.default);
	const request = buildRequest(operation, values);
	const entries: IDataObject[] = [];
	for (let number = 1; entries.length < wanted; number++) {
		const paged = { ...request, query: { ...request.query, ...paging.query?.(number, wanted) } };
		const page = await fetchPage(line, paging, paged, { operation, values });
		if ('failure' in page) return page;
		// One by one: a vendor without paging may return more than fit into the arguments of one call.
		for (const entry of page.entries) entries.push(entry);
		if (page.last || page.entries.length === 0) break;
	}
	return {
		done: entries.slice(0, wanted).map((json) => ({ outcome: 'found', id: idIn(json, operation.id), json })),
	};
}

async function fetchPage(
	line: Line,
	{ read }: Paging,
	request: VendorRequest,
	subject: Subject,
): Promise<Or<Page>> {
	const answer = answerOf(line.session, await sendWithRetry(line, request, true), subject);
	if ('failure' in answer) return answer;
	return read(answer.json) ?? { failure: { sentence: explainShape(line.session.vendor, 'a list') } };
}
