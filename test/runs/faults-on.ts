import type { FaultRule } from '../../sandbox/server';
import type { VendorCase } from '../vendors';

/** A fault that hits the vendor's creates only: the first one, unless told otherwise. */
export function onCreate(vendor: VendorCase, rule: FaultRule): FaultRule {
	return { times: 1, ...rule, vendor: vendor.key, operationId: vendor.createOperationId };
}

/** What hides from the client whether a create was carried out; waits are kept short where a header allows it. */
export const losses: ReadonlyArray<readonly [what: string, written: boolean, rule: FaultRule]> = [
	['a 500 before the write', false, { kind: 'serverErrorBefore', retryAfter: 0 }],
	['a 502 before the write', false, { kind: 'serverErrorBefore', status: 502, retryAfter: 0 }],
	['a connection dropped before the write', false, { kind: 'dropBefore' }],
	['a time-out before the write', false, { kind: 'hang' }],
	['a 500 after the write', true, { kind: 'serverErrorAfter', retryAfter: 0 }],
	['a 504 after the write', true, { kind: 'serverErrorAfter', status: 504, retryAfter: 0 }],
	['a connection dropped after the write', true, { kind: 'dropAfter' }],
	['a time-out after the write', true, { kind: 'hang', after: true }],
];
