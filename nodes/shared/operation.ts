import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';
import type { Fields } from './field';
import type { Done, Procedure } from './item';
import type { Lookup } from './lookup';
import type { Rule } from './rules';

/** The names under which n8n's own nodes put optional parameters, with the words of their "Add" button. */
export const COLLECTIONS = {
	additionalFields: { label: 'Additional Fields', add: 'Add Field' },
	updateFields: { label: 'Update Fields', add: 'Add Field' },
	filters: { label: 'Filters', add: 'Add Filter' },
	options: { label: 'Options', add: 'Add Option' },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** The `{keys}` of a path template. */
type PathKeys<Path extends string> = Path extends `${string}{${infer Key}}${infer Rest}`
	? Key | PathKeys<Rest>
	: never;

/**
 * What an operation does at the vendor. It decides what may be repeated after a lost connection: a read, an
 * update and a delete come to the same when done twice, a create does not.
 */
export type Effect = 'create' | 'read' | 'update' | 'delete';

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
	readonly effect: Effect;
	/** Fields that nearly every call needs: parameters of their own. */
	readonly fields: Fields;
	/** The other documented fields, in a collection. */
	readonly more?: { readonly in: CollectionName; readonly fields: Fields };
	readonly rules: readonly Rule[];
	readonly request: RequestTemplate;
	/** Where the reply holds the ID of the person, as a path of keys. */
	readonly id?: string;
	/** The word for what a reply means, where it is not plain from the effect. */
	readonly outcome?: (json: IDataObject) => Done['outcome'];
	/** What is returned in place of a reply that says nothing of use. */
	readonly confirmation?: IDataObject;
	/** How the engine goes about it; absent: one request, whose reply is the output. */
	readonly procedure?: Procedure;
	/** How the vendor lets a person be found, to learn whether a create whose reply was lost was carried out. */
	readonly lookup?: Lookup;
	/** The status by which the vendor says that the person of a create exists already. */
	readonly existsStatus?: number;
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

interface Definition<Top extends Fields, More extends Fields, Path extends string> extends Omit<
	Operation,
	'fields' | 'more' | 'rules' | 'request'
> {
	readonly fields: Top;
	readonly more?: { readonly in: CollectionName; readonly fields: More };
	readonly rules?: ReadonlyArray<Rule<(keyof Top | keyof More) & string>>;
	readonly request: {
		readonly method: IHttpRequestMethods;
		readonly path: [PathKeys<Path>] extends [keyof Top] ? Path : never;
		readonly merge?: string;
	};
}

/** Checks at compile time that rules and path name fields of this very operation. */
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

/** Worked out once for an operation, since every item asks several times. */
const fieldsOf = new WeakMap<Operation, Fields>();

/** Every field of an operation, wherever its parameter stands. */
export function allFields(operation: Operation): Fields {
	const known = fieldsOf.get(operation) ?? { ...operation.fields, ...operation.more?.fields };
	fieldsOf.set(operation, known);
	return known;
}
