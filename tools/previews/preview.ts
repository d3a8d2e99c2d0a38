import type { OpenAPIV3 } from 'openapi-types';

/**
 * The part of JSON Schema that n8n's editor reads: types, keys and entries. Of several types it shows the first,
 * and it reads no reference and no alternative.
 */
export interface Preview {
	readonly type: string | readonly [string, 'null'];
	readonly properties?: Readonly<Record<string, Preview>>;
	readonly items?: Preview;
}

export function object(properties: Record<string, Preview>): Preview {
	return { type: 'object', properties };
}

export const text: Preview = { type: 'string' };
export const textOrNull: Preview = { type: ['string', 'null'] };
export const listOfTexts: Preview = { type: 'array', items: text };

/** @param schema with its references resolved */
export function previewOf(schema: OpenAPIV3.SchemaObject | OpenAPIV3.ReferenceObject): Preview {
	if ('$ref' in schema) throw new Error(`${schema.$ref} was not resolved`);
	const { type, nullable, properties } = schema;
	if (type === undefined) throw new Error(`A reply has no type: ${JSON.stringify(schema)}`);
	return {
		type: nullable ? [type, 'null'] : type,
		...(properties === undefined ? {} : { properties: mapped(properties, previewOf) }),
		...('items' in schema ? { items: previewOf(schema.items) } : {}),
	};
}

/** The preview of a value that the node itself puts out. */
export function previewOfValue(value: object): Preview {
	return object(mapped({ ...value }, (part) => ({ type: typeof part })));
}

/** What is one or the other: with the keys of both. */
export function either(first: Preview, second: Preview): Preview {
	const properties = { ...first.properties, ...second.properties };
	return { ...first, ...second, ...(Object.keys(properties).length > 0 ? { properties } : {}) };
}

function mapped<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
