import type { IDataObject } from 'n8n-workflow';
import type { z } from 'zod';
import { keysIn, type Fields, type Sendable, type Values } from './field';
import type { RequestTemplate } from './request';

/** Brings a value into the spelling in which two writings of it are equal. */
export type Spelling = (value: string) => string;

/** The fields by which people are found, each with its spelling. */
export type Keys = Readonly<Record<string, Spelling | undefined>>;

/** A person as the vendor's look-up shows them. */
export interface Person {
	/** Absent where the vendor did not tell it. */
	readonly id?: string;
	readonly record: IDataObject;
	/** What the record shows, by the keys and in the spelling of the operation's fields. */
	readonly shown: Values;
	/** Set when this run made the person: a field that `shown` lacks was not given, and so is not set. */
	readonly made?: boolean;
}

/** How a vendor lets a person be found: its documented call, and how its values compare. */
export interface Lookup {
	readonly by: Keys;
	/** Asks with one value under the key of its field; a call that lists everybody takes none. */
	readonly request: RequestTemplate;
	/** `everybody`: the vendor has no search, so one reply holds all people and the engine compares. */
	readonly replies: 'matches' | 'everybody';
	/** The people in a reply; undefined when it has not the documented form. */
	readonly read: (body: unknown) => readonly Person[] | undefined;
	/** A found person in the form of a create's reply, for a create whose own reply was lost. */
	readonly asCreated: (person: Person) => IDataObject;
}

interface Definition<Known extends Fields, Entry extends IDataObject> extends Pick<
	Lookup,
	'request' | 'replies' | 'asCreated'
> {
	readonly by: { readonly [Key in keyof Known]?: Spelling };
	readonly records: z.ZodType<readonly Entry[], z.ZodTypeDef, unknown>;
	readonly id: (record: Entry) => string | undefined;
	/** What a record shows of each field; undefined where it shows nothing. */
	readonly shown: { readonly [Key in keyof Known]?: (record: Entry) => Sendable | undefined };
}

/** Checks at compile time that the keys to search by and those that are shown are keys of these very fields. */
export function lookup<Known extends Fields, Entry extends IDataObject>(
	_fields: Known,
	{ records, id, shown, ...call }: Definition<NoInfer<Known>, Entry>,
): Lookup {
	const person = (record: Entry): Person => {
		const values: Record<string, Sendable> = {};
		for (const key of keysIn(shown)) {
			const value = shown[key]?.(record);
			if (value !== undefined) values[key] = value;
		}
		return { id: id(record), record, shown: values };
	};
	return {
		...call,
		read: (body) => {
			const read = records.safeParse(body);
			return read.success ? read.data.map(person) : undefined;
		},
	};
}

export const lowerCase: Spelling = (value) => value.toLowerCase();
