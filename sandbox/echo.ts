import type { Incoming } from './incoming';

/**
 * The worst error text a vendor could send: it repeats everything about the person, and the key. A client that
 * passes vendors' texts on would leak all of it.
 */
export function echoOf({ path, query, headers, body }: Incoming): string {
	const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [['body', body]];
	const sent = [...fields, ...Object.entries(query)].map(([name, value]) => `${name}=${asText(value)}`);
	const key = asText(headers.auth ?? headers.authorization ?? 'none');
	return `Rejected ${path} with ${sent.join(', ')}; token ${key}`;
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
