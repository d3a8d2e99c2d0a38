import type { z } from 'zod';
import type { Resource } from './operation';

/** What a vendor's reply says about why it did not do as asked. */
export interface Refusal {
	readonly message?: string;
	/** The vendor's sentences about single fields, by the vendor's key. */
	readonly fields?: ReadonlyArray<{ readonly key: string; readonly message: string }>;
	readonly code?: string;
}

/** A credential type of a vendor, as the engine needs to know it. */
export interface VendorCredential {
	readonly name: string;
	/** The value of the node's `authentication` parameter that selects it; a vendor with one type has no such parameter. */
	readonly authentication?: string;
	/** Whether the credential logs in by itself, so that n8n renews its token after a 401. */
	readonly renews: boolean;
}

/** A vendor: its facts and its sentences. All control flow is the engine's. */
export interface Vendor {
	readonly name: string;
	readonly credentials: readonly [VendorCredential, ...VendorCredential[]];
	/** The base URL that a credential's properties stand for, unchecked; absent: the property `baseUrl`. */
	readonly baseUrl?: (credential: Readonly<Record<string, unknown>>) => string;
	readonly resources: readonly Resource[];
	/** The vendor's error shapes; a body of another shape says nothing. */
	readonly refusal: z.ZodType<Refusal, z.ZodTypeDef, unknown>;
	/** The rate that the vendor documents for one key; absent where it documents none. */
	readonly requestsPerMinute?: number;
	/** What a person can do about a status, in the vendor's terms. */
	readonly advice: Readonly<Record<number, string>>;
}
