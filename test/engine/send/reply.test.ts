import { brokenOff, meaningOf, readReply, type Meaning, type Reply } from '../../../nodes/engine/send/reply';

const statuses: Record<Extract<Meaning, 'done' | 'refused' | 'shutOut' | 'busy' | 'uncertain'>, number[]> = {
	done: [200, 201, 202, 204, 299],
	refused: [100, 199, 300, 302, 304, 400, 402, 404, 405, 406, 408, 409, 410, 418, 422, 428, 430, 499],
	shutOut: [401, 403],
	busy: [429],
	uncertain: [500, 501, 502, 503, 504, 520, 599],
};

it.each(Object.entries(statuses))('a reply means "%s" with any of its statuses', (meaning, each) => {
	for (const status of each) {
		expect([status, meaningOf({ kind: 'replied', status, body: {} })]).toEqual([status, meaning]);
	}
});

it.each<[Reply, Meaning]>([
	[{ kind: 'lost', code: 'ECONNRESET' }, 'uncertain'],
	[{ kind: 'unreached', code: 'ECONNREFUSED' }, 'unreached'],
	[{ kind: 'notSent' }, 'shutOut'],
	[{ kind: 'notSent', sentence: 'Refused', final: true }, 'shutOut'],
	[{ kind: 'cancelled' }, 'cancelled'],
])('%j means "%s"', (reply, meaning) => expect(meaningOf(reply)).toBe(meaning));

it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'])(
	'with %s nothing can have arrived',
	(code) => expect(brokenOff(code)).toEqual({ kind: 'unreached', code }),
);

it.each(['ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'ERR_BAD_RESPONSE', ''])(
	'with %j it may have arrived',
	(code) => expect(brokenOff(code)).toEqual({ kind: 'lost', code }),
);

it('reads status, body and Retry-After of n8n’s full response, and nothing else', () => {
	const response = {
		statusCode: 429,
		body: 'x',
		headers: { 'retry-after': 7, auth: 'k' },
		statusMessage: '',
	};
	expect(readReply(response)).toEqual({ kind: 'replied', status: 429, body: 'x', retryAfter: '7' });
	expect(readReply({ statusCode: 204, headers: undefined }).retryAfter).toBeUndefined();
});
