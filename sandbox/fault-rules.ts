import { z } from 'zod';

import { isVendorKey, vendorKeys, type VendorKey } from './vendor-key';

const vendor = z.custom<VendorKey>((value) => typeof value === 'string' && isVendorKey(value), {
	message: `vendor must be one of ${vendorKeys.join(', ')}`,
});

const which = {
	/** Absent: the rule is for every vendor. `operationId` and `method` narrow it further. */
	vendor: vendor.optional(),
	operationId: z.string().min(1).optional(),
	method: z
		.string()
		.transform((method) => method.toUpperCase())
		.optional(),
	/** Share of the matching requests that are hit, drawn from a seeded sequence. */
	probability: z.number().min(0).max(1).default(1),
	/** The rule applies to this many matching requests, and to no more. */
	times: z.number().int().positive().optional(),
};

/** Seconds or an HTTP date; absent: the reply has no such header. */
const retryAfter = z.union([z.number().nonnegative(), z.string().min(1)]).optional();
const errorStatus = z.number().int().min(400).max(599);
const serverError = { status: errorStatus.default(500), retryAfter };

/** In the name of a fault, "before" and "after" refer to the vendor's write. */
export const faultRule = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('latency'), latencyMs: z.number().nonnegative(), ...which }).strict(),
	z.object({ kind: z.literal('rateLimit'), retryAfter, ...which }).strict(),
	z.object({ kind: z.literal('serverErrorBefore'), ...serverError, ...which }).strict(),
	z.object({ kind: z.literal('serverErrorAfter'), ...serverError, ...which }).strict(),
	z.object({ kind: z.literal('dropBefore'), ...which }).strict(),
	z.object({ kind: z.literal('dropAfter'), ...which }).strict(),
	z.object({ kind: z.literal('hang'), after: z.boolean().default(false), ...which }).strict(),
	z.object({ kind: z.literal('echo'), status: errorStatus.default(400), ...which }).strict(),
]);

/** A setting as it comes over HTTP: the rules alone, or the rules with a seed. */
export const faultSetting = z.union([
	z.array(faultRule).transform((rules) => ({ rules, seed: 1 })),
	z.object({ rules: z.array(faultRule), seed: z.number().int().default(1) }).strict(),
]);

/** A rule as a test writes it: defaults may be left out. */
export type FaultRule = z.input<typeof faultRule>;
/** A rule with its defaults filled in. */
export type ActiveFault = z.output<typeof faultRule>;
export type FaultKind = ActiveFault['kind'];
