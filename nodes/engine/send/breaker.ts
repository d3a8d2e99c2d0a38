import { meaningOf, type Reply } from './reply';

/** After this many such replies in a row, the next request will not fare better either. */
const ENOUGH = 5;

/**
 * Watches for a vendor that lets nobody in or can't be reached at all: a wrong key would otherwise be tried
 * once for each of ten thousand items, which locks accounts and hides the one reason in the noise.
 */
export class Breaker {
	private inARow = 0;

	private reason: Reply | undefined;

	note(reply: Reply): void {
		if (!['shutOut', 'unreached'].includes(meaningOf(reply))) this.inARow = 0;
		else if (++this.inARow >= ENOUGH || (reply.kind === 'notSent' && reply.final))
			this.reason ??= withoutWords(reply);
	}

	/** The reply that all further items fail with; undefined as long as items are worth sending. */
	get tripped(): Reply | undefined {
		return this.reason;
	}
}

/** Later items are not told the vendor's words, which may be about the person of an earlier item. */
function withoutWords(reply: Reply): Reply {
	return reply.kind === 'replied'
		? { kind: 'replied', status: reply.status, body: undefined, givenUp: true }
		: reply;
}
