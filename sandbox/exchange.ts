import type { Match } from './contract';
import { echoOf } from './echo';
import type { Fired } from './faults';
import type { HostedVendor } from './hosted-vendor';
import type { Incoming } from './incoming';
import type { Call, Reply } from './vendor';
import type { Violation } from './violation';

export type Outcome =
	{ kind: 'reply'; reply: Reply; retryAfter?: number | string } | { kind: 'drop' } | { kind: 'hang' };

/** A request checked against its vendor's contract, before the vendor acts on it. */
export interface Examined {
	operationId: string | undefined;
	violations: Violation[];
	call: Call | undefined;
	match: Match['outcome'];
}

export function examine({ vendor, contract }: HostedVendor, incoming: Incoming): Examined {
	const path = vendor.canonicalPath?.(incoming.method, incoming.path) ?? incoming.path;
	const match = contract.match(incoming.method, path);
	if (match.outcome !== 'operation') {
		return { operationId: undefined, violations: [], call: undefined, match: match.outcome };
	}
	const { operationId } = match;
	if (incoming.unreadable) {
		return { operationId, violations: [incoming.unreadable], call: undefined, match: 'operation' };
	}
	const checked = contract.check(operationId, { ...incoming, path });
	if (checked.violations)
		return { operationId, violations: checked.violations, call: undefined, match: 'operation' };
	const call = {
		params: checked.params,
		query: checked.query,
		body: incoming.body,
		headers: single(incoming.headers),
	};
	return { operationId, violations: [], call, match: 'operation' };
}

/** What the client gets: the vendor's answer, or a fault that comes before or after it. */
export function exchange(
	hosted: HostedVendor,
	incoming: Incoming,
	examined: Examined,
	{ fault }: Fired,
): Outcome {
	const { operationId } = examined;
	const refuse = (status: number, message: string, retryAfter?: number | string): Outcome => ({
		kind: 'reply',
		reply: hosted.vendor.error(operationId, status, message),
		...(retryAfter === undefined ? {} : { retryAfter }),
	});
	switch (fault?.kind) {
		case undefined:
			return { kind: 'reply', reply: answer(hosted, incoming, examined) };
		case 'rateLimit':
			return refuse(429, 'Too Many Requests', fault.retryAfter);
		case 'echo':
			return refuse(fault.status, echoOf(incoming));
		case 'serverErrorBefore':
			return refuse(fault.status, 'Simulated server error', fault.retryAfter);
		case 'serverErrorAfter':
			answer(hosted, incoming, examined);
			return refuse(fault.status, 'Simulated server error', fault.retryAfter);
		case 'dropBefore':
			return { kind: 'drop' };
		case 'dropAfter':
			answer(hosted, incoming, examined);
			return { kind: 'drop' };
		case 'hang':
			if (fault.after) answer(hosted, incoming, examined);
			return { kind: 'hang' };
	}
}

/** The vendor's own answer. It checks in the order of a real service: path, method, caller, rate, body. */
function answer(
	hosted: HostedVendor,
	incoming: Incoming,
	{ operationId, violations, call, match }: Examined,
): Reply {
	const { key, vendor } = hosted;
	if (match === 'unknownPath') return vendor.error(undefined, 404, 'Not Found');
	if (operationId === undefined) return vendor.error(undefined, 405, 'Method Not Allowed');
	const headers = single(incoming.headers);
	const refusal = vendor.authorize(operationId, headers) ?? vendor.throttle?.(headers);
	if (refusal) return verified(hosted, operationId, refusal);
	if (!call) return vendor.invalid(operationId, violations);
	const handle = vendor.handlers[operationId];
	if (!handle) throw new Error(`The sandbox has no handler for ${key} ${operationId}`);
	return verified(hosted, operationId, handle(call));
}

/** The sandbox must keep the contract too: a reply that breaks it is a bug of the sandbox, and throws. */
function verified({ key, contract }: HostedVendor, operationId: string, reply: Reply): Reply {
	const faults = contract.replyFaults(operationId, reply.status, reply.body);
	if (faults.length === 0) return reply;
	throw new Error(`The sandbox's ${key} ${operationId} reply breaks its contract: ${faults.join('; ')}`);
}

function single(headers: Record<string, string | string[]>): Record<string, string | undefined> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
	);
}
