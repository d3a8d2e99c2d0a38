import { escapeRegExp } from 'lodash';

const REMOVED = '[removed]';
/** Takes the place of a removed value until all are removed: the value "moved" must not be found in "[removed]". */
const GAP = '\ufffc';
/** A sentence is for reading; a longer text is somebody's web page or dump. */
const LONGEST = 1_000;
/** Values shorter than this are removed as whole words only, or a gender "M" would remove every m. */
const SHORT = 3;

/**
 * What a vendor's sentence must not hold, whoever it is about: links (an invite is a key), email addresses,
 * dates, long numbers and tokens. Vendors echo what they were sent, and sometimes more than that.
 */
const PATTERNS = [
	/\bhttps?(?::|%3a)(?:\\?\/|%2f){2}\S+/gi,
	/[^\s"'<>()[\]{},;:=]+@[^\s"'<>()[\]{},;:=]+/g,
	/\beyJ[\w-]+(?:\.[\w-]+)*/g,
	/\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:T[\d:.]+Z?)?/g,
	/\+?\d(?:[\s().-]?\d){5,}/g,
	/\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{16,}\b/g,
];

/** Takes submitted values, keys and everything that looks like either out of a vendor's sentence. */
export function scrub(sentence: string, submitted: unknown, secrets: Iterable<string>): string {
	if (sentence.length > LONGEST) return '';
	const folded = sentence.toLowerCase();
	const spellings = new Set([...leavesOf(submitted), ...secrets].flatMap(spellingsOf));
	const known = [...spellings]
		.filter((spelling) => spelling.length <= sentence.length && folded.includes(plainPartOf(spelling)))
		.sort((a, b) => b.length - a.length)
		.reduce((text, spelling) => text.replace(matching(spelling), GAP), sentence);
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

/** Spellings of a value. Matching ignores case, but some letters change their number with it, such as ß and SS. */
function spellingsOf(value: string): string[] {
	const text = value.trim();
	const digits = text.replace(/\D/g, '');
	return [
		...[text, text.toLowerCase(), text.toUpperCase(), text.normalize('NFC'), text.normalize('NFD')],
		...(digits.length >= SHORT ? [digits] : []),
	].filter((spelling) => spelling !== '');
}

/** The longest part that all writings of a value have in common: a text without it need not be searched further. */
function plainPartOf(spelling: string): string {
	const parts = spelling.toLowerCase().match(/[a-z0-9]+/g) ?? [''];
	return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

function matching(spelling: string): RegExp {
	const pattern = Array.from(spelling, writingsOf).join('');
	const alone = `(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9a-f]{2}))${pattern}(?![\\p{L}\\p{N}])`;
	return new RegExp(spelling.length < SHORT ? alone : pattern, 'giu');
}

/** The ways in which one character is written: as it is, in an address, in JSON (also twice over), in HTML. */
function writingsOf(character: string): string {
	if (/^[A-Za-z0-9]$/.test(character)) return character;
	const inJson = JSON.stringify(character).slice(1, -1);
	const writings = [
		escapeRegExp(character),
		inPercents(character),
		Array.from({ length: character.length }, (_unit, at) => `\\\\+u${hex(character.charCodeAt(at), 4)}`).join(
			'',
		),
		`&#0*${character.codePointAt(0)};|&#x0*${hex(character.codePointAt(0) ?? 0, 1)};`,
		...(inJson === character ? [] : [`\\\\+${escapeRegExp(inJson.slice(1))}`]),
		...(NAMED[character] ?? []),
	];
	return `(?:${writings.join('|')})`;
}

/** Half a character can't be encoded. It is sent as the sign for an unknown character. */
function inPercents(character: string): string {
	if (/^[\ud800-\udfff]$/.test(character)) return '%EF%BF%BD';
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${hex(character.charCodeAt(0), 2)}` : encoded;
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
	' ': ['\\+', '&nbsp;'],
	'/': ['\\\\+\\/'],
	'\\': ['\\\\+'],
	'"': ['&quot;'],
	"'": ['&apos;'],
	'&': ['&amp;'],
	'<': ['&lt;'],
	'>': ['&gt;'],
};

function hex(number: number, width: number): string {
	return number.toString(16).padStart(width, '0');
}
