import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';
import { keysIn, type Fields, type NoFields } from './field';
import type { Done } from './item';
import type { Keys, Lookup, Spelling } from './lookup';
import type { GetMany } from './paging';
import type { RequestTemplate } from './request';
import type { Rule } from './rules';

/** The names under which n8n's own nodes put optional parameters, with the words of their "Add" button. */
export const COLLECTIONS = {
	additionalFields: { label: 'Additional Fields', add: 'Add Field' },
	updateFields: { label: 'Update Fields', add: 'Add Field' },
	filters: { label: 'Filters', add: 'Add Filter' },
	options: { label: 'Options', add: 'Add Option' },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

interface Collection<Own extends Fields = Fields> {
	readonly in: CollectionName;
	readonly fields: Own;
}

/**
 * What an operation does at the vendor. It decides what may be repeated after a lost connection: a read, an
 * update and a delete come to the same when done twice, a create does not.
 */
export type Effect = 'create' | 'read' | 'update' | 'delete';

/** How the engine goes about an operation. Its table from `kind` to a function is in `run/procedures.ts`. */
export type How =
	/** One request, whose reply is the output. */
	| { readonly kind: 'oneRequest' }
	/** One output item for each entry of a list. */
	| GetMany
	/** Creates a person unless the look-up, or a refusal where there is none, tells that the vendor has them. */
	| { readonly kind: 'createIfNew' }
	| CreateOrUpdate;

/** Creates a person, or changes what differs of one that exists. */
export interface CreateOrUpdate<Own extends string = string, Changed extends string = string> {
	readonly kind: 'createOrUpdate';
	readonly create: Operation;
	readonly update: Operation<Changed>;
	/** Must list everybody. */
	readonly lookup: Lookup;
	/** The field of `update` that takes the ID. */
	readonly idKey: NoInfer<Changed>;
	/** The parameter with the keys to match on, in order. */
	readonly matchKey: Own;
}

/** One documented operation of a vendor: its page, written as a value. */
export interface Operation<Key extends string = string> {
	/** Stored in workflows. */
	readonly value: string;
	readonly name: string;
	readonly action: string;
	readonly description: string;
	/** The vendor's page that documents the operation. */
	readonly source: string;
	readonly effect: Effect;
	/** Fields that nearly every call needs: parameters of their own. */
	readonly fields: Fields;
	/** The other documented fields, in a collection. */
	readonly more?: Collection;
	/** Every field, wherever its parameter stands. */
	readonly allFields: Fields;
	readonly keys: readonly Key[];
	readonly rules: readonly Rule[];
	readonly request: RequestTemplate;
	readonly how: How;
	/** Where the reply holds the ID of the person, as a path of keys. */
	readonly id?: string;
	/** The outcome that a reply stands for, where the effect does not tell it. */
	readonly outcome?: (json: IDataObject) => Done['outcome'];
	/** The output, where the vendor's reply says nothing of use. */
	readonly confirmation?: IDataObject;
	/** How the vendor lets a person be found, to learn whether a create whose reply was lost was carried out. */
	readonly lookup?: Lookup;
	/** How the vendor says that the person of a create exists already, and what it knows people by. */
	readonly exists?: { readonly status: number; readonly says: string; readonly by: Keys };
	/** What to do about a status, where this operation knows more than its vendor. */
	readonly advice?: Readonly<Record<number, string>>;
	/** What a second run with the same values comes to, where effect and `how` do not tell it. */
	readonly secondRun?: string;
}

/** A kind of thing at the vendor, with what can be done to it. */
export interface Resource {
	readonly value: string;
	readonly name: string;
	readonly operations: readonly Operation[];
}

/** The fields that tell the person of an operation from others. */
export function keysOf({ lookup, exists }: Operation): Keys {
	return lookup?.by ?? exists?.by ?? {};
}

/** The `{keys}` of a path template. */
type PathKeys<Path extends string> = Path extends `${string}{${infer Key}}${infer Rest}`
	? Key | PathKeys<Rest>
	: never;

/** A key of these fields; the key itself adds nothing to what is known of them. */
type Known<Top extends Fields, More extends Fields> = keyof (NoInfer<Top> & NoInfer<More>) & string;

interface Definition<Top extends Fields, More extends Fields, Path extends string> extends Omit<
	Operation,
	'fields' | 'more' | 'allFields' | 'keys' | 'rules' | 'request' | 'how'
> {
	readonly fields: Top;
	readonly more?: Collection<More>;
	readonly rules?: ReadonlyArray<Rule<Known<Top, More>>>;
	readonly request: {
		readonly method: IHttpRequestMethods;
		readonly path: [PathKeys<Path>] extends [keyof Top] ? Path : never;
		readonly merge?: Known<Top, More>;
	};
	readonly how?: GetMany;
	readonly exists?: {
		readonly status: number;
		readonly says: string;
		readonly by: { readonly [Key in Known<Top, More>]?: Spelling };
	};
}

/** Checks at compile time that rules, path, merged field and keys name fields of this very operation. */
export function operation<Top extends Fields, Path extends string, More extends Fields = NoFields>(
	definition: Definition<Top, More, Path>,
): Operation<Known<Top, More>> {
	const { fields, more, rules = [], how = { kind: 'oneRequest' }, ...page } = definition;
	return { ...page, ...withFields(fields, more), rules, how };
}

/** What a variant says anew; all else is as in the operation it is made from. */
interface Variation<Top extends Fields, More extends Fields, Changed extends string> extends Pick<
	Operation,
	'value' | 'name' | 'action' | 'description' | 'secondRun'
> {
	/** Absent: the fields stay as they are, and so does the collection. */
	readonly fields?: Top;
	readonly more?: Collection<More>;
	readonly how: Extract<How, { kind: 'createIfNew' }> | CreateOrUpdate<Known<Top, More>, Changed>;
}

/**
 * An operation that the vendor does not document by itself, made of one that it does: Create If New out of
 * Create. The advice and the rules of the documented one stay.
 */
export function variant<
	Top extends Fields = NoFields,
	More extends Fields = NoFields,
	Changed extends string = never,
>(base: Operation, { fields, more, ...variation }: Variation<Top, More, Changed>): Operation {
	const own = withFields<Fields, Fields>(fields ?? base.fields, more ?? base.more);
	return { ...base, secondRun: undefined, ...variation, ...own };
}

function withFields<Top extends Fields, More extends Fields>(fields: Top, more?: Collection<More>) {
	return {
		fields,
		more,
		allFields: { ...fields, ...more?.fields },
		keys: [...keysIn(fields), ...(more === undefined ? [] : keysIn(more.fields))],
	};
}
