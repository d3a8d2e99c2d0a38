import type { PlainRequest } from '../plain-server';

/** The headers of a request by which a vendor could know its caller. */
export function identity({ headers }: PlainRequest): Record<string, string> {
	const names = ['auth', 'authorization', 'organization', 'cookie', 'x-api-key', 'proxy-authorization'];
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			names.includes(name) && value !== undefined ? [[name, String(value)]] : [],
		),
	);
}
