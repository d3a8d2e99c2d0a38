import type { Preview } from '../previews/preview';

/** What an output item holds, in the form of JSON with types in place of values. */
export function outputBlock(preview: Preview): string {
	const written = JSON.stringify(sketch(preview), null, 2);
	return ['```json', written.replace(/\[\s+("[^"]*")\s+\]/g, '[$1]'), '```'].join('\n');
}

function sketch({ type, properties, items }: Preview): unknown {
	if (properties !== undefined) {
		return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, sketch(inner)]));
	}
	if (items !== undefined) return [sketch(items)];
	return [type].flat().join(' or ');
}
