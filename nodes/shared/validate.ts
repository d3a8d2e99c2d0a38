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

export interface Validation {
	readonly values: Values;
	/** What the vendor's document forbids. */
	readonly complaints: readonly Complaint[];
	/** What the vendor's document allows and yet looks wrong. */
	readonly doubts: readonly Complaint[];
}

/**
 * Judges all fields and rules of an operation at once, so that a person mends a row in one go.
 * Sentences never carry the value itself: it may be somebody's data.
 */
export function validate(operation: Operation, given: Given): Validation {
	const fields = allFields(operation);
	const { values, complaints, doubts } = judge(fields, given);
	const present = new Set([...Object.keys(values), ...complaints.map((complaint) => complaint.field)]);
	for (const { keys, allows, sentence, advisory } of operation.rules) {
		if (allows(keys.filter((key) => present.has(key)).length)) continue;
		const labels = keys.map((key) => labelOf(fields, key));
		(advisory ? doubts : complaints).push({ field: keys[0] ?? '', sentence: sentence(labels) });
	}
	return { values, complaints, doubts };
}

/** Judges each field by itself. */
export function judge(fields: Fields, given: Given) {
	const values: Record<string, Sendable> = {};
	const complaints: Complaint[] = [];
	const doubts: Complaint[] = [];
	for (const [key, field] of Object.entries(fields)) {
		const say = (about: Complaint[], predicate: string) => {
			about.push({ field: key, sentence: `${field.parameter.displayName} ${predicate}` });
		};
		if (isBlank(given[key])) {
			if (field.required) say(complaints, 'is required');
			continue;
		}
		const judged = field.rule.safeParse(given[key]);
		if (!judged.success) say(complaints, judged.error.issues[0]?.message ?? 'is not valid');
		else if (!isBlank(judged.data)) values[key] = judged.data;
	}
	for (const [key, value] of Object.entries(values)) {
		const doubt = fields[key]?.doubt?.(value, values);
		if (doubt !== undefined) doubts.push({ field: key, sentence: `${labelOf(fields, key)} ${doubt}` });
	}
	return { values, complaints, doubts };
}

/** The label of a field by its key; the key itself where the vendor names something else. */
export function labelOf(fields: Fields, key: string): string {
	return Object.hasOwn(fields, key) ? (fields[key]?.parameter.displayName ?? key) : key;
}
