import { neverConnected, type NoReply, type Reply } from './reply';

/** So many requests in a row say that the next will not fare better. */
const ENOUGH = 5;

/**
 * Watches for a vendor that lets nobody in or can't be reached at all: a wrong key would otherwise be tried
 * once for each of ten thousand items, which locks accounts and hides the one reason in the noise.
 */
export class Breaker {
	private inARow = 0;

	private reason: Reply | NoReply | undefined;

	note(reply: Reply | NoReply): void {
		if (!shutOut(reply)) this.inARow = 0;
		else if (++this.inARow >= ENOUGH || isFinal(reply)) this.reason ??= withoutWords(reply);
	}

	/** What every further item fails with, once there is no point in sending it. */
	get tripped(): Reply | NoReply | undefined {
		return this.reason;
	}
}

/** The vendor's words may be about the person of an earlier item, and are not for the later ones. */
function withoutWords(reply: Reply | NoReply): Reply | NoReply {
	return reply.status === undefined ? reply : { status: reply.status, body: undefined, givenUp: true };
}

function isFinal(reply: Reply | NoReply): boolean {
	return reply.status === undefined && reply.final === true;
}

function shutOut(reply: Reply | NoReply): boolean {
	if (reply.status !== undefined) return reply.status === 401 || reply.status === 403;
	return reply.code === undefined || neverConnected(reply);
}
