import { createHmac, timingSafeEqual } from 'crypto';

/** A signature is accepted for this many seconds before and after its time. Source: the vendor's page on signatures. */
export const TOLERANCE_S = 180;

/** A well-formed header is about 90 characters; more parts than these are nobody's signature. */
const MOST_PARTS = 8;

interface Signature {
	/** Seconds since 1970, as the vendor wrote them: the text is part of what is signed. */
	readonly time: string;
	/** Lower-case hex; several while a key is being changed. */
	readonly digests: readonly string[];
}

/** Reads `t=<seconds>,v1=<hex>`; undefined when it is anything else. */
function parsed(header: string): Signature | undefined {
	const parts = header.split(',', MOST_PARTS + 1).map((part) => part.trim());
	const times = parts.filter((part) => /^t=\d{1,12}$/.test(part));
	const digests = parts.filter((part) => /^v1=[0-9a-f]{64}$/i.test(part));
	const [time] = times;
	if (parts.length > MOST_PARTS || times.length !== 1 || time === undefined) return undefined;
	return { time: time.slice(2), digests: digests.map((part) => part.slice(3).toLowerCase()) };
}

/** A delivery that is believed. Its digest tells a second copy of it. */
export interface Accepted {
	readonly digest: string;
	/** Seconds since 1970: from then on the signature is too old. */
	readonly endsAt: number;
}

/**
 * Judges the header `Eka-Webhook-Signature`: HMAC-SHA256 over time, a period and the body as it was
 * received, compared in constant time, and made within 180 s of now.
 * Source: https://developer.eka.care/api-reference/connect/webhooks/webhook-signature
 *
 * @param now seconds since 1970
 * @returns undefined for whatever may not be believed
 */
export function accepted(header: unknown, body: Buffer, key: string, now: number): Accepted | undefined {
	const signature = typeof header === 'string' ? parsed(header) : undefined;
	if (signature === undefined || key === '') return undefined;
	const expected = createHmac('sha256', key).update(`${signature.time}.`).update(body).digest();
	const fits = signature.digests.filter((digest) => timingSafeEqual(expected, Buffer.from(digest, 'hex')));
	const time = Number(signature.time);
	if (fits.length === 0 || Math.abs(now - time) > TOLERANCE_S) return undefined;
	return { digest: expected.toString('hex'), endsAt: time + TOLERANCE_S };
}
