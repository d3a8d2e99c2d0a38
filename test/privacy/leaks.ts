import { echoForms } from './echo-forms';
import { keysIn, textsIn } from './texts';

/** A shorter text is somebody's only where it stands as a word of its own. */
const SHORT = 3;
/** The time of day in milliseconds holds any three digits sooner or later. */
const TIMES = /\b\d{13}\b/g;
/** The figures of an escaped character, such as a space that stood beside a removed value, are nobody's. */
const ESCAPED = /\\u[0-9a-f]{4}/gi;

/** All that a person could read in a value: as JSON, and each text by itself. */
export function readable(value: unknown): string {
	const json = JSON.stringify(value) ?? '';
	return [json, ...keysIn(value), ...textsIn(value)].join('\u0001').replace(TIMES, '');
}

/**
 * The submitted values of which some form is in a text, each with the place where it is.
 *
 * @param ours what the text holds whoever is submitted: a name such as "red" is part of our own words
 */
export function leaksIn(text: string, submitted: readonly string[], ours: string): string[] {
	return [...new Set(submitted)].flatMap((value) => {
		const leaked = formsOf(value).find((form) => holds(text, form) && !holds(ours, form));
		return leaked === undefined ? [] : [`${value} as ${leaked}: ${surroundings(text, leaked)}`];
	});
}

/** One or two digits out of a longer value tell nobody anything. */
function formsOf(value: string): string[] {
	const { digits, ...others } = echoForms;
	const figures = digits(value);
	const forms = Object.values(others).map((form) => form(value));
	return [...new Set(figures.length < SHORT ? forms : [...forms, figures])].filter(
		(form) => form.trim().length > 1,
	);
}

function surroundings(text: string, form: string): string {
	const at = text.indexOf(form);
	return text.slice(Math.max(0, at - 60), at + form.length + 60);
}

function holds(told: string, form: string): boolean {
	const text = /^\d+$/.test(form) ? told.replace(ESCAPED, '') : told;
	if (!text.includes(form)) return false;
	if (form.length >= SHORT) return true;
	for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
		const before = /[\p{L}\p{N}]$/u.test(text.slice(0, at));
		const after = /^[\p{L}\p{N}]/u.test(text.slice(at + form.length));
		if (!before && !after) return true;
	}
	return false;
}
