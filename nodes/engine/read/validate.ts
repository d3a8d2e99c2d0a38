import { isBlank, labelOf, type Fields, type Given, type Sendable, type Values } from '../define/field';
import type { Operation } from '../define/operation';
import type { Complaint } from '../explain/explain';

export interface Validation {
	readonly values: Values;
	/** What the vendor's document forbids. */
	readonly complaints: readonly Complaint[];
	/** What the vendor's document allows and yet looks wrong: the advisory checks. */
	readonly advisory: readonly Complaint[];
}

/**
 * Judges all fields and rules of an operation at once, so that a person mends a row in one go.
 * Sentences never carry the value itself: it may be somebody's data.
 */
export function validate({ allFields, rules }: Operation, given: Given): Validation {
	const { values, complaints, advisory } = judge(allFields, given);
	const present = new Set([...Object.keys(values), ...complaints.map((complaint) => complaint.field)]);
	for (const { keys, allows, sentence, advisory: isAdvisory } of rules) {
		if (allows(keys.filter((key) => present.has(key)).length)) continue;
		const labels = keys.map((key) => labelOf(allFields, key));
		(isAdvisory ? advisory : complaints).push({ field: keys[0] ?? '', sentence: sentence(labels) });
	}
	return { values, complaints, advisory };
}

/** Judges each field by itself. */
export function judge(fields: Fields, given: Given) {
	const values: Record<string, Sendable> = {};
	const complaints: Complaint[] = [];
	const advisory: Complaint[] = [];
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
	for (const [key, value] of Object.entries(values)) {
		const oddity = fields[key]?.check?.test(value, values);
		if (oddity !== undefined) advisory.push({ field: key, sentence: `${labelOf(fields, key)} ${oddity}` });
	}
	return { values, complaints, advisory };
}
