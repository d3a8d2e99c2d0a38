import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kebabCase } from 'lodash';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';
import type { VendorKey } from '../../sandbox/server';

/** What a contract says about one call, without references: our contracts write request bodies out. */
export interface DocumentedOperation {
	properties: Record<string, OpenAPIV3.SchemaObject>;
	required: string[];
	/** Keys of which at least one must be there. */
	atLeastOne: string[];
	/** Keys that exclude each other. */
	notBoth: string[];
	pathKeys: string[];
}

export function readContract(vendor: VendorKey): OpenAPIV3.Document {
	return parse(readFileSync(join(__dirname, '../../contracts', `${kebabCase(vendor)}.openapi.yaml`), 'utf8'));
}

/** The contract's operation of that method and path template, or undefined. */
export function documentedOperation(
	contract: OpenAPIV3.Document,
	method: string,
	path: string,
): DocumentedOperation | undefined {
	const item = contract.paths[path];
	const call = Object.entries(item ?? {}).find(([verb]) => verb === method.toLowerCase())?.[1];
	if (item === undefined || typeof call !== 'object' || Array.isArray(call)) return undefined;
	const schema = bodySchema(call as OpenAPIV3.OperationObject);
	const parameters = [...(item.parameters ?? []), ...((call as OpenAPIV3.OperationObject).parameters ?? [])];
	const asked = parameters.map(plain).filter((parameter) => parameter.in === 'query');
	return {
		properties: Object.fromEntries([
			...asked.map(({ name, schema: about }) => [name, about === undefined ? {} : plain(about)]),
			...Object.entries(schema.properties ?? {}).map(([key, property]) => [key, plain(property)]),
		]),
		required: schema.required ?? [],
		atLeastOne: (schema.anyOf ?? []).flatMap((alternative) => plain(alternative).required ?? []),
		notBoth: schema.not === undefined ? [] : (plain(schema.not).required ?? []),
		pathKeys: parameters.map(plain).flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : [])),
	};
}

function bodySchema({ requestBody }: OpenAPIV3.OperationObject): OpenAPIV3.SchemaObject {
	const media = requestBody === undefined ? undefined : plain(requestBody).content['application/json'];
	return media?.schema === undefined ? {} : plain(media.schema);
}

function plain<Thing extends object>(thing: Thing | OpenAPIV3.ReferenceObject): Thing {
	if ('$ref' in thing) throw new Error(`This comparison does not follow ${thing.$ref}`);
	return thing;
}
