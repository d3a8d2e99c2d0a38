import { keysIn, spoken, type Fields } from './field';

/**
 * A rule between fields. It looks at which of its fields were given, not at their values: values are
 * judged by the fields themselves.
 */
export interface Rule<Key extends string = string> {
	readonly keys: readonly Key[];
	/** Whether this many of the fields may be given. */
	readonly allows: (given: number) => boolean;
	/** The sentence for a person, with the fields' labels already joined in. */
	readonly sentence: (labels: readonly string[]) => string;
	/** Shown above the first of the fields, where a person would otherwise only learn of the rule by breaking it. */
	readonly notice: boolean;
	/** Not in the vendor's document: breaking it is only doubtful. */
	readonly advisory?: boolean;
}

export function atLeastOne<Key extends string>(...keys: Key[]): Rule<Key> {
	return {
		keys,
		allows: (given) => given >= 1,
		sentence: (labels) => `Give at least one of ${spoken(labels, 'or')}`,
		notice: true,
	};
}

export function notBoth<Key extends string>(first: Key, second: Key): Rule<Key> {
	return {
		keys: [first, second],
		allows: (given) => given <= 1,
		sentence: (labels) => `Give only one of ${spoken(labels, 'and')}`,
		notice: false,
	};
}

/** As notBoth, where the vendor does not say so but it stands to reason. */
export function ratherNotBoth<Key extends string>(first: Key, second: Key): Rule<Key> {
	return { ...notBoth(first, second), advisory: true };
}

/** For an update, where every field may be left out, but not all of them. */
export function somethingOf<Candidates extends Fields>(
	fields: Candidates,
): Rule<Extract<keyof Candidates, string>> {
	return {
		keys: keysIn(fields),
		allows: (given) => given >= 1,
		sentence: () => 'Add at least one field to change',
		notice: false,
	};
}
