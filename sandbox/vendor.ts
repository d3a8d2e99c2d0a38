import type { Violation } from './violation';

export interface Reply {
	status: number;
	/** Absent: the reply has no body. */
	body?: object;
}

/** A request that fits the contract, as an operation sees it. */
export interface Call<Body = unknown> {
	params: Record<string, string>;
	query: Record<string, unknown>;
	body: Body;
	headers: Record<string, string | undefined>;
}

export type Handler = (call: Call) => Reply;

/**
 * Gives a handler the body type of its operation. No other place asserts that type: the contract has checked
 * the body before any handler runs.
 */
export function operation<Body>(handle: (call: Call<Body>) => Reply): Handler {
	return (call) => handle({ ...call, body: call.body as Body });
}

/** One simulated vendor: whom it lets in, what it does, and what its errors look like. */
export interface Vendor {
	readonly handlers: Record<string, Handler>;
	/** A refusal, or nothing when the caller may go on. Runs before the body is looked at. */
	authorize(operationId: string, headers: Call['headers']): Reply | undefined;
	/** The vendor's rate limit, where it documents one. */
	throttle?(headers: Call['headers']): Reply | undefined;
	/** Turns a path as the vendor's pages spell it into the contract's spelling. */
	canonicalPath?(method: string, path: string): string;
	invalid(operationId: string, violations: Violation[]): Reply;
	/** Any other error in the vendor's own shape; `operationId` is absent on a path it does not have. */
	error(operationId: string | undefined, status: number, message: string): Reply;
	people(): object[];
	reset(): void;
}

/** Settings that every vendor takes. */
export interface VendorSettings {
	enforceUniqueness: boolean;
	clock: () => number;
}

export function bearerToken(authorization: string | undefined): string | undefined {
	return /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
}
