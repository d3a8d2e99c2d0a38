import type { ErrorObject } from 'ajv';

export type Place = 'body' | 'query' | 'path' | 'header';

/** One way a request breaks its contract. Each vendor words it in its own errors. */
export interface Violation {
	place: Place;
	/** The keys and indexes that lead from the body (or the query, …) to the value; empty for a rule over the whole. */
	path: string[];
	/** The JSON Schema keyword; `parse` or `mediaType` for a body that is not JSON at all. */
	keyword: string;
	/** True for a part of an `anyOf` or `not`; the rule as a whole is reported as well. */
	partOfRule: boolean;
	/** What the keyword asks for: a type, the name of a format, or a limit. */
	limit?: string;
	text: string;
}

const places: Record<string, Place> = { requestBody: 'body', query: 'query', path: 'path', header: 'header' };

export function toViolation(error: ErrorObject): Violation {
	const [, root = 'requestBody', ...steps] = error.instancePath.split('/').map(unescapePointer);
	const params: Record<string, unknown> = error.params;
	const missing = params.missingProperty ?? params.additionalProperty;
	const path = typeof missing === 'string' ? [...steps, missing] : steps;
	const limit = params.type ?? params.format ?? params.limit;
	const place = places[root] ?? 'body';
	// A required body that is absent is reported on the whole request: no key is to blame.
	const absentBody = error.instancePath === '' && missing === 'requestBody';
	return {
		place,
		path: absentBody ? [] : path,
		keyword: error.keyword,
		partOfRule: /\/(anyOf|not)\//.test(error.schemaPath),
		...(limit === undefined ? {} : { limit: String(limit) }),
		text: `${[place, ...(absentBody ? [] : path)].join('.')} ${error.message ?? error.keyword}`,
	};
}

export function bodyViolation(keyword: 'parse' | 'mediaType' | 'type', text: string): Violation {
	return { place: 'body', path: [], keyword, limit: 'object', partOfRule: false, text: `body ${text}` };
}

function unescapePointer(step: string): string {
	return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
