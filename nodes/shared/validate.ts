import { isBlank, type Fields, type Sendable } from './field';
import { allFields, type Operation } from './operation';

/** What is wrong, for a person: whole sentences, each beginning with a field's label. */
export interface Complaint {
	/** The parameter's key; a rule between fields names its first one. */
	readonly field: string;
	readonly sentence: string;
}

/** Parameters as they were read, by the vendor's key. */
export type Given = Readonly<Record<string, unknown>>;

/** The fields to send, by the vendor's key. */
export type Values = Readonly<Record<string, Sendable>>;

export type Validation =
	| { readonly valid: true; readonly values: Values }
	| { readonly valid: false; readonly complaints: readonly Complaint[] };

/**
 * Judges all fields and rules of an operation at once, so that a person mends a row in one go.
 * Sentences never carry the value itself: it may be somebody's data.
 */
export function validate(operation: Operation, given: Given): Validation {
	const fields = allFields(operation);
	const { values, complaints } = judge(fields, given);
	const present = new Set([...Object.keys(values), ...complaints.map((complaint) => complaint.field)]);
	for (const { keys, allows, sentence } of operation.rules) {
		if (allows(keys.filter((key) => present.has(key)).length)) continue;
		complaints.push({ field: keys[0] ?? '', sentence: sentence(keys.map((key) => labelOf(fields, key))) });
	}
	return complaints.length === 0 ? { valid: true, values } : { valid: false, complaints };
}

function judge(fields: Fields, given: Given): { values: Record<string, Sendable>; complaints: Complaint[] } {
	const values: Record<string, Sendable> = {};
	const complaints: Complaint[] = [];
	for (const [key, field] of Object.entries(fields)) {
		const complain = (predicate: string) => {
			complaints.push({ field: key, sentence: `${field.parameter.displayName} ${predicate}` });
		};
		if (isBlank(given[key])) {
			if (field.required) complain('is required');
			continue;
		}
		const judged = field.rule.safeParse(given[key]);
		if (!judged.success) complain(judged.error.issues[0]?.message ?? 'is not valid');
		else if (!isBlank(judged.data)) values[key] = judged.data;
	}
	return { values, complaints };
}

/** The label of a field by its key; the key itself where the vendor names something else. */
export function labelOf(fields: Fields, key: string): string {
	return Object.hasOwn(fields, key) ? (fields[key]?.parameter.displayName ?? key) : key;
}
