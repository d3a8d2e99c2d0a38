import { sortBy } from 'lodash';

const REMOVED = '[removed]';
/** Takes the place of a removed value until all are removed: the value "moved" must not be found in "[removed]". */
const GAP = '\ufffc';
/** A sentence is for reading; a longer text is somebody's web page or dump. */
const LONGEST = 1_000;
/** One or two digits out of a longer value tell nobody anything. */
const FEWEST_DIGITS = 3;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/**
 * What a vendor's sentence must not hold, whoever it is about: links (an invite is a key), email addresses,
 * dates, long numbers and tokens. Vendors echo what they were sent, and sometimes more than that.
 */
const PATTERNS = [
	/\bhttps?(?::|%3a)(?:\\?\/|%2f){2}\S+/gi,
	/(?<![^\s"'<>()[\]{},;:=])[^\s"'<>()[\]{},;:=@]+@[^\s"'<>()[\]{},;:=]*/g,
	/\beyJ[\w-]+(?:\.[\w-]+)*/g,
	/\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:T[\d:.]+Z?)?/g,
	new RegExp(
		`\\b\\d{1,4}[-/. ]{1,2}${MONTH}\\b[-/., ]{0,2}\\d{1,4}\\b|\\b${MONTH} \\d{1,2},? \\d{4}\\b`,
		'gi',
	),
	/\+?\d(?:[\s()./-]{0,3}\d){5,}/g,
	/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{16,}\b/g,
];

/** A reading of the sentence. Each of its characters stands for the part of the sentence from `from` to `to`. */
interface Reading {
	readonly text: string;
	readonly from: readonly number[];
	readonly to: readonly number[];
}

/**
 * Takes submitted values, keys and everything that looks like either out of a vendor's sentence. A value is found in
 * whatever way the sentence writes it, as a word of its own: a first name "Ann" does not spoil "cannot".
 * The work grows with the length of the sentence, whatever it holds.
 */
export function scrub(sentence: string, submitted: unknown, secrets: Iterable<string>): string {
	if (sentence.length > LONGEST) return '';
	const values = new Set([...leavesOf(submitted), ...secrets].flatMap(spellingsOf));
	const readings = readingsOf(sentence).map((reading) => read(reading, /[^]/gu, folded));
	const found = readings.flatMap((reading) => [...values].flatMap((value) => placesOf(value, reading)));
	let known = '';
	let end = 0;
	for (const [from, to] of sortBy(found, ([from]) => from)) {
		if (from >= end) known += sentence.slice(end, from) + GAP;
		end = Math.max(end, to);
	}
	known += sentence.slice(end);
	return PATTERNS.reduce((clean, pattern) => clean.replace(pattern, GAP), known).replaceAll(GAP, REMOVED);
}

/** All texts and numbers in the values of fields, however deep, and all keys that can't be the name of a field. */
function leavesOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		/^[\w.-]*$/.test(key) ? leavesOf(inner) : [key, ...leavesOf(inner)],
	);
}

/** A value, its digits and the part of an email before the sign, all folded. */
function spellingsOf(value: string): string[] {
	const digits = value.replace(/\D/g, '');
	const [local = ''] = value.includes('@') ? value.split('@') : [];
	return [value, digits.length < FEWEST_DIGITS ? '' : digits, local.length < FEWEST_DIGITS ? '' : local]
		.map((spelling) => Array.from(spelling, folded).join('').trim())
		.filter((spelling) => spelling !== '');
}

/** One form for all cases and Unicode forms of a character; an invisible character is none. */
function folded(character: string): string {
	if (/\p{Cf}/u.test(character)) return '';
	return /\s/.test(character) ? ' ' : character.normalize('NFKD').toUpperCase().toLowerCase();
}

/** The sentence as it is, and with its escapes undone: those of JSON (also twice over), of addresses, of HTML. */
function readingsOf(text: string): Reading[] {
	const positions = Array.from({ length: text.length + 1 }, (_unit, at) => at);
	const plain = { text, from: positions, to: positions.slice(1) };
	const fromJson = read(plain, /\\u[0-9a-f]{4}|\\[^]|[^]/gi, unescaped);
	const once = [plain, fromJson].flatMap((reading) => [
		reading,
		read(reading, /(?:%[0-9a-f]{2})+|[^]/gi, fromPercents),
		read(reading, /(?:%[0-9a-f]{2})+|[^]/gi, (token) => (token === '+' ? ' ' : fromPercents(token))),
		read(reading, /&(?:#x?[0-9a-f]+|[a-z]+);|[^]/gi, fromHtml),
	]);
	return [...once, read(fromJson, /\\u[0-9a-f]{4}|\\[^]|[^]/gi, unescaped)];
}

/** @param tokens matches every character, alone or with others */
function read({ text, from, to }: Reading, tokens: RegExp, meaning: (token: string) => string): Reading {
	const result = { text: '', from: new Array<number>(), to: new Array<number>() };
	for (const { 0: token, index } of text.matchAll(tokens)) {
		const meant = meaning(token);
		result.text += meant;
		for (let unit = 0; unit < meant.length; unit++) {
			result.from.push(from[index] ?? 0);
			result.to.push(to[index + token.length - 1] ?? 0);
		}
	}
	return result;
}

function unescaped(token: string): string {
	if (token.length < 2) return token;
	if (token.length > 2) return String.fromCharCode(parseInt(token.slice(2), 16));
	return '\b\f\n\r\t'['bfnrt'.indexOf(token.charAt(1))] ?? token.charAt(1);
}

function fromPercents(token: string): string {
	try {
		return token.length < 3 ? token : decodeURIComponent(token);
	} catch {
		return token;
	}
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lt: '<',
	nbsp: ' ',
	quot: '"',
};

function fromHtml(token: string): string {
	if (token.length < 3) return token;
	const name = token.slice(1, -1).toLowerCase();
	if (!name.startsWith('#')) return NAMED[name] ?? token;
	const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
	return code <= 0x10ffff ? String.fromCodePoint(code) : token;
}

/** Letters that have a case, and digits: scripts without either don't set words apart. */
const PART_OF_WORD = /[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u;

/** Where a value stands as a word of its own, as parts of the sentence. */
function placesOf(value: string, { text, from, to }: Reading): Array<readonly [from: number, to: number]> {
	const places = [];
	const joins = (inside: number, outside: number) =>
		PART_OF_WORD.test(text.charAt(inside)) && PART_OF_WORD.test(text.charAt(outside));
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		const last = at + value.length - 1;
		if (joins(at, at - 1) || joins(last, last + 1)) continue;
		places.push([from[at] ?? 0, to[last] ?? 0] as const);
	}
	return places;
}
