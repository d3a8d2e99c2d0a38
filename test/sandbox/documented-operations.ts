import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';

import { vendorKeys, type VendorKey } from '../../sandbox/vendor-key';
import { vendors } from '../../sandbox/vendors';

export const contractsFolder = join(__dirname, '..', '..', 'contracts');

/** An operation as a contract has it. */
export interface DocumentedOperation {
	vendor: VendorKey;
	/** Such as "POST /users", with 1 for each id in the path. */
	request: string;
	operation: OpenAPIV3.OperationObject & { 'x-source'?: string };
	body?: OpenAPIV3.SchemaObject;
}

/** Every operation of every vendor. */
export const operations: DocumentedOperation[] = vendorKeys.flatMap((vendor) => {
	const file = join(contractsFolder, vendors[vendor].contractFile);
	const document: OpenAPIV3.Document = parse(readFileSync(file, 'utf8'));
	return Object.entries(document.paths).flatMap(([path, item = {}]) =>
		Object.entries({ ...item, parameters: undefined }).flatMap(([method, operation]) => {
			if (typeof operation !== 'object' || !('responses' in operation)) return [];
			const request = `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '1')}`;
			return [{ vendor, request, operation, body: bodySchemaOf(operation) }];
		}),
	);
});

function bodySchemaOf({ requestBody }: OpenAPIV3.OperationObject): OpenAPIV3.SchemaObject | undefined {
	if (requestBody === undefined || '$ref' in requestBody) return undefined;
	const schema = requestBody.content['application/json']?.schema;
	return schema && !('$ref' in schema) ? schema : undefined;
}

/** The operation of each vendor that makes a person. */
export function createOf(vendor: VendorKey): DocumentedOperation {
	const found = operations.find(
		(one) =>
			one.vendor === vendor &&
			one.request.startsWith('POST') &&
			one.body?.required?.some((key) => /^first_?name$/i.test(key)),
	);
	if (found) return found;
	throw new Error(`No operation of ${vendor} makes a person`);
}

/** A person as an operation takes one: the required fields and an email address. */
export function personFor({ body }: DocumentedOperation): Record<string, unknown> {
	const keys = [...(body?.required ?? []), 'email'];
	return Object.fromEntries(
		keys.map((key) => {
			const field = body?.properties?.[key];
			return [key, field && !('$ref' in field) ? sample(field) : undefined];
		}),
	);
}

function sample({ example, enum: choices, format = '', pattern }: OpenAPIV3.SchemaObject): unknown {
	const formatted: Record<string, string> = { email: 'pat@example.com', date: '1990-01-31' };
	const text = pattern === undefined ? 'Sample' : '2025550142';
	return example ?? choices?.[0] ?? formatted[format] ?? text;
}
