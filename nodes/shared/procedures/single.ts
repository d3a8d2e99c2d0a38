import { answerOf } from '../answer';
import { createOnce } from '../create';
import { deliver } from '../deliver';
import type { Done, Item, Outcome } from '../item';
import type { Effect, Operation } from '../operation';
import { planned } from '../plan';
import { idIn } from '../reply-id';
import { buildRequest, pathKeys } from '../request';
import type { Run } from '../run';
import type { Values } from '../validate';

const OUTCOMES: Readonly<Record<Effect, Done['outcome']>> = {
	create: 'created',
	read: 'found',
	update: 'updated',
	delete: 'deleted',
};

/** One request, whose reply is the output. */
export async function single(run: Run, operation: Operation, { values, dryRun }: Item): Promise<Outcome> {
	const { effect } = operation;
	if (dryRun) {
		return { done: [planned(effect, buildRequest(operation, values), idInPath(operation, values))] };
	}
	if (effect === 'create') {
		const created = await createOnce(run, operation, values);
		return 'failure' in created ? created : { done: [created] };
	}
	const reply = await deliver(run, buildRequest(operation, values), true);
	// What is gone at the second attempt was removed by the first, whose reply was lost.
	const gone = effect === 'delete' && reply.status === 404 && reply.repeated;
	const answer = gone ? { json: {} } : answerOf(run.session, reply, { operation, values });
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
