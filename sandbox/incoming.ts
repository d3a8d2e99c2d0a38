import type { FastifyRequest } from 'fastify';

import type { ContractRequest } from './contract';
import { bodyViolation, type Violation } from './violation';

export interface Incoming extends ContractRequest {
	/** Set when the body cannot be taken as JSON; `body` is then the raw text. */
	unreadable?: Violation;
}

/** A request as it came over the wire, with `path` below the vendor's base. */
export function readRequest(request: FastifyRequest, basePath: string): Incoming {
	const [path = '', search = ''] = splitOnce(request.raw.url ?? '', '?');
	const headers = Object.fromEntries(
		Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
	return {
		method: request.method,
		path: path.slice(basePath.length),
		query: readQuery(search),
		headers,
		...readBody(typeof request.body === 'string' ? request.body : '', request.headers['content-type']),
	};
}

function readQuery(search: string): Record<string, string | string[]> {
	const query = new Map<string, string | string[]>();
	for (const [name, value] of new URLSearchParams(search)) {
		const before = query.get(name);
		query.set(name, before === undefined ? value : [before, value].flat());
	}
	return Object.fromEntries(query);
}

function readBody(text: string, mediaType = ''): { body: unknown; unreadable?: Violation } {
	if (text === '') return { body: undefined };
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		return { body: text, unreadable: bodyViolation('parse', 'is not valid JSON') };
	}
	if (!/^application\/json\s*(;|$)/i.test(mediaType)) {
		return { body, unreadable: bodyViolation('mediaType', 'must be sent as application/json') };
	}
	// Every documented body is an object. The validator alone would parse a JSON string a second time, and so
	// accept a body that was encoded twice.
	const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
	return isObject ? { body } : { body, unreadable: bodyViolation('type', 'must be a JSON object') };
}

function splitOnce(text: string, separator: string): [string, string] {
	const at = text.indexOf(separator);
	return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
