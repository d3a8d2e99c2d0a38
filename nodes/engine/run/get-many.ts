import type { IDataObject } from 'n8n-workflow';
import type { Item, Outcome } from '../define/item';
import type { Operation } from '../define/operation';
import { amount, type GetMany } from '../define/paging';
import { answerOf } from '../explain/answer';
import { explainShape } from '../explain/explain';
import { idIn } from '../people/create-once';
import type { Line } from '../send/line';
import { buildRequest } from '../send/request';
import { sendWithRetry } from '../send/retry';

/** One output item for each person of a list. */
export async function getMany(
	line: Line,
	operation: Operation,
	{ page, query }: GetMany,
	{ values }: Item,
): Promise<Outcome> {
	const wanted =
		values.returnAll === true ? Infinity : Number(values.limit ?? amount.limit.parameter.default);
	const request = buildRequest(operation, values);
	const found: IDataObject[] = [];
	for (let number = 1; found.length < wanted; number++) {
		const paged = { ...request, query: { ...request.query, ...query?.(number, wanted) } };
		const reply = await sendWithRetry(line, paged, true);
		const answer = answerOf(line.session, reply, { operation, values });
		if ('failure' in answer) return answer;
		const { data: read } = page.safeParse(answer.json);
		if (read === undefined) return { failure: { sentence: explainShape(line.session.vendor, 'a list') } };
		// One by one: a vendor without paging may return more than fit into the arguments of one call.
		for (const entry of read.entries) found.push(entry);
		if (read.last || read.entries.length === 0) break;
	}
	return {
		done: found.slice(0, wanted).map((json) => ({ outcome: 'found', id: idIn(json, operation.id), json })),
	};
}
