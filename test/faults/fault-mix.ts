import type { FaultRule } from '../../sandbox/server';

/** Every way in which a request can go wrong without being refused, in equal shares. */
const kinds: FaultRule[] = [
	{ kind: 'rateLimit', retryAfter: 1 },
	{ kind: 'rateLimit' },
	{ kind: 'serverErrorBefore' },
	{ kind: 'serverErrorBefore', status: 503 },
	{ kind: 'serverErrorAfter' },
	{ kind: 'dropBefore' },
	{ kind: 'dropAfter' },
	{ kind: 'hang' },
	{ kind: 'hang', after: true },
];

/**
 * Hits the given share of all requests: creates, look-ups and logins alike. The sandbox tries rule after
 * rule, so a later one sees only what the earlier ones let pass and needs a larger probability.
 */
export function faultMix(share: number): FaultRule[] {
	const each = share / kinds.length;
	return kinds.map((rule, position) => ({ ...rule, probability: each / (1 - position * each) }));
}
