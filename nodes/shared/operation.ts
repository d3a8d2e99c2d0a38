import type { IHttpRequestMethods } from 'n8n-workflow';
import type { Fields } from './field';
import type { Rule } from './rules';

/** The names under which n8n's own nodes put optional parameters, with the words of their "Add" button. */
export const COLLECTIONS = {
	additionalFields: { label: 'Additional Fields', add: 'Add Field' },
	updateFields: { label: 'Update Fields', add: 'Add Field' },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** The `{keys}` of a path template. */
type PathKeys<Path extends string> = Path extends `${string}{${infer Key}}${infer Rest}`
	? Key | PathKeys<Rest>
	: never;

/** One documented operation of a vendor: its page, written as a value. */
export interface Operation {
	/** Stored in workflows. */
	readonly value: string;
	readonly name: string;
	/** What the editor's node panel lists. */
	readonly action: string;
	readonly description: string;
	/** The vendor's page that documents the operation. */
	readonly source: string;
	/** Fields that nearly every call needs: parameters of their own. */
	readonly fields: Fields;
	/** The other documented fields, in a collection. */
	readonly more?: { readonly in: CollectionName; readonly fields: Fields };
	readonly rules: readonly Rule[];
	readonly request: RequestTemplate;
	/** What to do about a status, where this operation knows more than its vendor. */
	readonly advice?: Readonly<Record<number, string>>;
}

export interface RequestTemplate {
	readonly method: IHttpRequestMethods;
	/** Below the base URL; `{key}` stands for a field's percent-encoded value, which is then left out of the body. */
	readonly path: string;
	/** A JSON field whose keys are merged into the body last. */
	readonly merge?: string;
}

interface Definition<Top extends Fields, More extends Fields, Path extends string> {
	value: string;
	name: string;
	action: string;
	description: string;
	source: string;
	fields: Top;
	more?: { in: CollectionName; fields: More };
	rules?: ReadonlyArray<Rule<(keyof Top | keyof More) & string>>;
	request: {
		method: IHttpRequestMethods;
		path: [PathKeys<Path>] extends [keyof Top] ? Path : never;
		merge?: keyof More & string;
	};
	advice?: Readonly<Record<number, string>>;
}

/** Checks at compile time that rules, path and merge name fields of this very operation. */
export function operation<Top extends Fields, More extends Fields, Path extends string>(
	definition: Definition<Top, More, Path>,
): Operation {
	return { ...definition, rules: definition.rules ?? [] };
}

/** A kind of thing at the vendor, with what can be done to it. */
export interface Resource {
	readonly value: string;
	readonly name: string;
	readonly operations: readonly Operation[];
}

/** Every field of an operation, wherever its parameter stands. */
export function allFields(operation: Operation): Fields {
	return { ...operation.fields, ...operation.more?.fields };
}
