import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

/** What the editor shows for a field; its name and the operation it belongs to are added by whoever uses it. */
export type FieldParameter = Omit<INodeProperties, 'name' | 'displayOptions' | 'required'>;

/** What a field can be on the wire. */
export type Sendable = string | number | boolean | string[] | IDataObject;

/**
 * One documented field of a vendor's request: what a person sees and what may be sent, in one value.
 *
 * `rule` judges a value that is not blank and turns it into what goes over the wire. Its messages
 * continue the sentence that the label begins: "Mobile" + "must be exactly 10 digits".
 */
export interface Field<Sent extends Sendable = Sendable> {
	readonly parameter: FieldParameter;
	readonly rule: z.ZodType<Sent, z.ZodTypeDef, unknown>;
	readonly required: boolean;
	/**
	 * Says what looks wrong about a value that the vendor would take, as the end of a sentence; undefined when
	 * nothing does. Beyond the vendor's document, so a person decides whether it blocks.
	 */
	readonly doubt?: (sent: Sendable, all: Readonly<Record<string, Sendable>>) => string | undefined;
	/** Steers the node and is never sent. */
	readonly local?: boolean;
	/** The values of other parameters with which this one is shown. */
	readonly shownWith?: Readonly<Record<string, Array<string | boolean>>>;
}

export type Fields = Readonly<Record<string, Field>>;

/** The words that every field has, whatever its type. */
export interface FieldWords {
	/** The vendor's name of the field, in Title Case. */
	label: string;
	/** The vendor's explanation of the field. */
	about: string;
	/** A value that the vendor would take, shown as placeholder. */
	example?: string;
}

/** Marks a field as one that the vendor demands. */
export function required<Sent extends Sendable>(field: Field<Sent>): Field<Sent> {
	return { ...field, required: true };
}

/** Judges text that a vendor would take; `all` are the item's other values. */
export type TextDoubt = (text: string, all: Readonly<Record<string, Sendable>>) => string | undefined;

/** Adds a plausibility check to a text field. */
export function doubted(field: Field<string>, doubt: TextDoubt): Field<string> {
	return { ...field, doubt: (sent, all) => (typeof sent === 'string' ? doubt(sent, all) : undefined) };
}

/** A blank field is not sent, so that leaving something empty never erases it at the vendor. */
export function isBlank(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	return Array.isArray(value) && value.length === 0;
}

/** What the editor preselects: only a default that the vendor documents. */
export function preset<Sent extends Sendable>(field: Field<Sent>, value: string): Field<Sent> {
	return { ...field, parameter: { ...field.parameter, default: value } };
}

/** Marks a field as one that steers the node and is never sent. */
export function local<Sent extends Sendable>(field: Field<Sent>): Field<Sent> {
	return { ...field, local: true };
}

/** The placeholder in the form that n8n's guidelines ask for. */
export function placeholder(example: string | undefined): { placeholder?: string } {
	return example === undefined ? {} : { placeholder: `e.g. ${example}` };
}
