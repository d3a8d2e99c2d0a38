import type { Check } from '../field';

/** Text of a certain form. */
export function looksLike(pattern: RegExp, form: string): Check<string> {
	const sentence = `does not look like ${form}`;
	return { says: [sentence], test: (text) => (pattern.test(text) ? undefined : sentence) };
}
