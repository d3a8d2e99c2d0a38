import { escapeRegExp } from 'lodash';

const REMOVED = '[removed]';
/** A sentence is for reading; a longer text is somebody's web page or dump. */
const LONGEST = 1_000;
/** Shorter values are taken out as whole words only: a gender "M" must not eat every m. */
const SHORT = 3;

/**
 * What a vendor's sentence must not hold, whoever it is about: links (an invite is a key), email addresses,
 * dates, long numbers and tokens. Vendors echo what they were sent, and sometimes more than that.
 */
const PATTERNS = [
	/\bhttps?:\/\/\S+/gi,
	/[^\s"'<>()[\]{},;:=]+@[^\s"'<>()[\]{},;:=]+/g,
	/\beyJ[\w-]+(?:\.[\w-]+)*/g,
	/\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:T[\d:.]+Z?)?/g,
	/\+?\d(?:[\s().-]?\d){5,}/g,
	/\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{16,}\b/g,
];

/** Half a character, which can't be encoded. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Takes submitted values, keys and everything that looks like either out of a vendor's sentence. */
export function scrub(sentence: string, submitted: unknown, secrets: readonly string[]): string {
	if (sentence.length > LONGEST) return '';
	const writings = [...leavesOf(submitted), ...secrets].flatMap(writingsOf);
	const longestFirst = [...new Set(writings)]
		.filter((writing) => writing !== '' && writing.length <= sentence.length)
		.sort((a, b) => b.length - a.length)
		.map(matching);
	const known =
		longestFirst.length === 0
			? sentence
			: sentence.replace(new RegExp(longestFirst.join('|'), 'giu'), REMOVED);
	return PATTERNS.reduce((clean, pattern) => clean.replace(pattern, REMOVED), known);
}

/** Every text and number in the values of fields, however deep. */
function leavesOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/** The forms in which a vendor may write a value back; upper and lower case count as the same. */
function writingsOf(value: string): string[] {
	const digits = value.replace(/\D/g, '');
	const encoded = encodeURIComponent(value.replace(LONE_SURROGATE, ''));
	return [
		value,
		value.trim(),
		...(digits.length >= SHORT ? [digits] : []),
		encoded,
		encoded.replace(/%20/g, '+'),
		JSON.stringify(value).slice(1, -1),
	];
}

function matching(writing: string): string {
	const pattern = escapeRegExp(writing).replace(/-/g, '\\x2d');
	return writing.length < SHORT ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
}
