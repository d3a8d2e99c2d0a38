import { planned, type Done, type Item, type Outcome } from '../define/item';
import type { Effect, Operation } from '../define/operation';
import { pathKeys } from '../define/request';
import type { Values } from '../define/field';
import { answerOf } from '../explain/answer';
import { createOnce, idIn } from '../people/create-once';
import type { People } from '../people/people';
import { buildRequest } from '../send/request';
import { sendWithRetry } from '../send/retry';

const OUTCOMES: Readonly<Record<Effect, Done['outcome']>> = {
	create: 'created',
	read: 'found',
	update: 'updated',
	delete: 'deleted',
};

/** One request, whose reply is the output. */
export async function oneRequest(
	people: People,
	operation: Operation,
	{ values, dryRun }: Item,
): Promise<Outcome> {
	const { effect } = operation;
	const request = buildRequest(operation, values);
	if (dryRun) return { done: [planned(effect, request, idInPath(operation, values))] };
	if (effect === 'create') {
		const created = await createOnce(people, operation, values);
		return 'failure' in created ? created : { done: [created] };
	}
	const { line } = people;
	const reply = await sendWithRetry(line, request, true);
	// The first attempt, whose reply was lost, has removed what is gone at the second.
	const gone = effect === 'delete' && reply.kind === 'replied' && reply.status === 404 && reply.repeated;
	const answer = gone ? { json: {} } : answerOf(line.session, reply, { operation, values });
	if ('failure' in answer) return answer;
	const outcome = operation.outcome?.(answer.json) ?? OUTCOMES[effect];
	const id = idIn(answer.json, operation.id) ?? idInPath(operation, values);
	return { done: [{ outcome, id, json: operation.confirmation ?? answer.json }] };
}

function idInPath(operation: Operation, values: Values): string | undefined {
	const [key] = pathKeys(operation.request.path);
	const id = key === undefined ? undefined : values[key];
	return typeof id === 'string' ? id : undefined;
}
