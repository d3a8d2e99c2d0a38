import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Preview } from '../../tools/previews/preview';
import { ROOT } from '../package/repository';

/** The file that n8n serves for `user.create` of a node's version 1. */
export function readPreview(node: string, operation: string): Preview {
	const file = join('nodes', node, '__schema__/v1.0.0', `${operation.replace('.', '/')}.json`);
	return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Preview;
}

/** The same, which also refuses a key that it does not show. */
export function closed({ type, properties, items }: Preview): object {
	const keys = Object.entries(properties ?? {}).map(([key, part]) => [key, closed(part)]);
	return {
		type,
		...(properties === undefined
			? {}
			: { properties: Object.fromEntries(keys), additionalProperties: false }),
		...(items === undefined ? {} : { items: closed(items) }),
	};
}

/** Every key that a preview shows, as a path such as `reply.doctors[].id`. */
export function shownKeys(preview: Preview, path = ''): string[] {
	if (preview.items !== undefined) return shownKeys(preview.items, `${path}[]`);
	return Object.entries(preview.properties ?? {}).flatMap(([key, part]) => {
		const below = path === '' ? key : `${path}.${key}`;
		return [below, ...shownKeys(part, below)];
	});
}

/** Every key of an output, in the same writing. */
export function keysOf(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => keysOf(entry, `${path}[]`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => {
		const below = path === '' ? key : `${path}.${key}`;
		return [below, ...keysOf(part, below)];
	});
}
