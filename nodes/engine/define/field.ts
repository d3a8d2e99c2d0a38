import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

/** What the editor shows for a field; its name and the operation it belongs to are added by whoever uses it. */
export type FieldParameter = Omit<INodeProperties, 'name' | 'displayOptions' | 'required'>;

/** What a field can be on the wire. */
export type Sendable = string | number | boolean | string[] | IDataObject;

/** Parameters as they were read, by the vendor's key. */
export type Given = Readonly<Record<string, unknown>>;

/** The fields to send, by the vendor's key. */
export type Values = Readonly<Record<string, Sendable>>;

/**
 * One documented field of a vendor's request: what a person sees and what may be sent, in one value.
 *
 * `rule` judges a value that is not blank and turns it into what goes over the wire. Its messages
 * continue the sentence that the label begins: "Mobile" + "must be exactly 10 digits".
 */
export interface Field<Sent extends Sendable = Sendable> {
	readonly parameter: FieldParameter;
	readonly rule: z.ZodType<Sent, z.ZodTypeDef, unknown>;
	/** Every message that `rule` has, for the reference. */
	readonly says: readonly string[];
	readonly required: boolean;
	/** What looks wrong about a value that the vendor would take. */
	readonly check?: Check;
	/** What may be entered besides what the parameter shows. */
	readonly takes?: 'lists' | 'any text';
	/** A value as a spreadsheet may hold it, which the rule tidies. */
	readonly untidy?: string;
	/** Steers the node and is never sent. */
	readonly local?: boolean;
	/** The values of other parameters with which this one is shown. */
	readonly shownWith?: Readonly<Record<string, Array<string | boolean>>>;
}

export type Fields = Readonly<Record<string, Field>>;

/** No fields: the default of a type parameter, so that an operation without a collection adds no keys. */
export type NoFields = Readonly<Record<never, Field>>;

/**
 * An advisory check: it goes beyond the vendor's document, so that a person decides whether it blocks.
 *
 * `test` gives the end of a sentence about a value that looks wrong, and undefined otherwise.
 */
export interface Check<Sent extends Sendable = Sendable> {
	/** Every end of a sentence that `test` can give, for the reference. */
	readonly says: readonly string[];
	readonly test: (sent: Sent, all: Values) => string | undefined;
}

/** What every field has, whatever its type. */
export interface FieldWords {
	/** The vendor's name of the field, in Title Case. */
	label: string;
	about: string;
	/** A value that the vendor would take, shown as placeholder. */
	example?: string;
	required?: boolean;
}

/** The same of a field whose value is text on the wire. */
export interface TextWords extends FieldWords {
	check?: Check<string>;
}

export function required<Sent extends Sendable>(field: Field<Sent>): Field<Sent> {
	return { ...field, required: true };
}

/** An advisory check of text as one of any value. */
export function ofText(check: Check<string> | undefined): Check | undefined {
	return (
		check && { ...check, test: (sent, all) => (typeof sent === 'string' ? check.test(sent, all) : undefined) }
	);
}

/** A blank field is not sent, so that leaving something empty never erases it at the vendor. */
export function isBlank(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** What the editor preselects: only a default that the vendor documents. */
export function preset<Sent extends Sendable>(field: Field<Sent>, value: string): Field<Sent> {
	return { ...field, parameter: { ...field.parameter, default: value } };
}

export function local<Sent extends Sendable>(field: Field<Sent>): Field<Sent> {
	return { ...field, local: true };
}

/** The parts of a field that every type has: what a person sees, and whether it may be left out. */
export function shownAs(
	{ label: displayName, about: description, example, required = false }: FieldWords,
	parameter: Pick<FieldParameter, 'type' | 'default'> & Partial<FieldParameter>,
) {
	const shown: FieldParameter = { displayName, description, ...placeholder(example), ...parameter };
	return { parameter: shown, required };
}

/** The placeholder in the form that n8n's guidelines ask for. */
export function placeholder(example: string | undefined): { placeholder?: string } {
	return example === undefined ? {} : { placeholder: `e.g. ${example}` };
}

/** The keys of fields, or of what goes by their keys, as the types know them. */
export function keysIn<Known extends object>(fields: Known): Array<Extract<keyof Known, string>> {
	const keys: Array<Extract<keyof Known, string>> = [];
	for (const key in fields) keys.push(key);
	return keys;
}

/** The label of a field by its key; the key itself where the vendor names something else. */
export function labelOf(fields: Fields, key: string): string {
	return Object.hasOwn(fields, key) ? (fields[key]?.parameter.displayName ?? key) : key;
}

/** In the order in which n8n lists options. */
export function byName<Option extends { name: string }>(options: Iterable<Option>): Option[] {
	return [...options].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** "a, b and c" */
export function spoken(words: readonly string[], joint: 'and' | 'or'): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}
