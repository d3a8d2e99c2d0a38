import { explainForeignReply, explainReply } from '../../nodes/engine/explain/explain';
import type { Failure } from '../../nodes/engine/define/failure';
import type { Operation } from '../../nodes/engine/define/operation';
import type { Vendor } from '../../nodes/engine/define/vendor';
import type { Replied, Reply } from '../../nodes/engine/send/reply';

/** What a person is told in a case. */
export interface Said {
	readonly when: string;
	readonly sentence: string;
	readonly advice: string;
	/** The operation's action. */
	readonly operation: string;
}

const STATUSES = Array.from({ length: 300 }, (_status, at) => at + 300);
/** Four hundreds hold many statuses without advice of their own: those are "other". */
const MOST_SPANS = 3;

/** What an operation says about each status but success, those with one advice together. */
export function saidOfStatuses(vendor: Vendor, operation: Operation): Said[] {
	const byAdvice = new Map<string, number[]>();
	for (const status of STATUSES) {
		// A status that is this operation's answer is no failure.
		if (operation.how.kind === 'createIfNew' && status === operation.exists?.status) continue;
		const { advice = '' } = explained(vendor, operation, replied(status));
		byAdvice.set(advice, [...(byAdvice.get(advice) ?? []), status]);
	}
	return [...byAdvice.entries()].map(([advice, statuses]) => ({
		when: ranges(statuses),
		sentence: '',
		advice,
		operation: operation.action,
	}));
}

function explained(vendor: Vendor, operation: Operation, reply: Reply): Failure {
	return explainReply({ vendor, secrets: new Set() }, reply, { operation });
}

function replied(status: number): Replied {
	return { kind: 'replied', status, body: undefined };
}

/** What an operation says where no usable reply came. */
export function saidWithoutReply(vendor: Vendor, operation: Operation): Said[] {
	const cases: Array<[string, Failure]> = [
		['No connection', explained(vendor, operation, { kind: 'unreached', code: 'ECONNREFUSED' })],
		['No reply in time', explained(vendor, operation, { kind: 'lost', code: 'ETIMEDOUT' })],
		['Connection lost', explained(vendor, operation, { kind: 'lost', code: 'ECONNRESET' })],
		['Another service answers', explainForeignReply({ vendor }, replied(200))],
		['Five refusals in a row', explained(vendor, operation, { ...replied(401), givenUp: true })],
	];
	return cases.map(([when, { sentence, advice = '' }]) => ({
		when,
		sentence,
		advice,
		operation: operation.action,
	}));
}

/** 404, 500–599 */
function ranges(statuses: readonly number[]): string {
	const spans: Array<[first: number, last: number]> = [];
	for (const status of statuses) {
		const span = spans.at(-1);
		if (span !== undefined && span[1] === status - 1) span[1] = status;
		else spans.push([status, status]);
	}
	if (spans.length > MOST_SPANS) return 'other';
	return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
