import { Breaker } from '../../../nodes/engine/send/breaker';
import type { Reply } from '../../../nodes/engine/send/reply';

const replied = (status: number): Reply => ({ kind: 'replied', status, body: { message: 'about Asha' } });
const unreached: Reply = { kind: 'unreached', code: 'ECONNREFUSED' };

function after(...replies: Reply[]): Breaker {
	const breaker = new Breaker();
	for (const reply of replies) breaker.note(reply);
	return breaker;
}

const times = (count: number, reply: Reply) => Array.from({ length: count }, () => reply);

it.each([replied(401), replied(403), unreached, { kind: 'notSent' } satisfies Reply])(
	'trips after five of %j in a row, not before',
	(reply) => {
		expect(after(...times(4, reply)).tripped).toBeUndefined();
		expect(after(...times(5, reply)).tripped?.kind).toBe(reply.kind);
	},
);

it.each([
	replied(200),
	replied(400),
	replied(429),
	replied(500),
	{ kind: 'lost', code: 'X' } satisfies Reply,
])('counts anew after %j', (reply) => {
	expect(after(...times(4, unreached), reply, ...times(4, unreached)).tripped).toBeUndefined();
});

it.each([replied(400), replied(404), replied(409), replied(429), replied(500)])(
	'is never tripped by %j',
	(reply) => {
		expect(after(...times(50, reply)).tripped).toBeUndefined();
	},
);

it('trips at once where no later request would fare better', () => {
	expect(after({ kind: 'notSent', sentence: 'Refused', final: true }).tripped).toMatchObject({
		sentence: 'Refused',
	});
});

it('tells the status, and nothing of what the vendor said about an earlier person', () => {
	expect(after(...times(5, replied(403))).tripped).toEqual({
		kind: 'replied',
		status: 403,
		body: undefined,
		givenUp: true,
	});
});

it('stays tripped for the first reason', () => {
	const breaker = after(...times(5, replied(403)), replied(200), ...times(5, unreached));
	expect(breaker.tripped).toMatchObject({ status: 403 });
});
