import { judge } from '../nodes/shared/validate';
import type { Field } from '../nodes/shared/field';

const DEEP = JSON.parse('{"a":'.repeat(70) + '1' + '}'.repeat(70)) as unknown;

/** Values of which every kind of field refuses some. */
const WRONG: readonly unknown[] = [
	undefined,
	'neither this nor that',
	['neither this nor that'],
	{},
	[{}],
	'1e400',
	1.5,
	-1,
	9007199254740993,
	'a/b',
	'[',
	JSON.parse('{"constructor":1}'),
	DEEP,
];

/** Values that a vendor would take and that look wrong. */
const DOUBTFUL: readonly unknown[] = [
	'1800-01-01',
	'2999-01-01',
	'1111111111',
	'11',
	'ZZ',
	'no locale',
	'+0',
	'5555550123',
	{ number: '1', province: 'ON' },
	{ number: '1234567890', province: 'ON' },
];

/** Text that a person or spreadsheet may hand over, and that some fields bring into the vendor's spelling. */
const UNTIDY = ['+1 (416) 555-0123', '+91 98765 43210', 'on'];

/** What a person reads about a field, each sentence as the node gives it. */
export interface Sentences {
	readonly refusals: readonly string[];
	readonly advisory: readonly string[];
}

export function sentencesOf(field: Field): Sentences {
	const judged = [...WRONG, ...DOUBTFUL].map((value) => judge({ field }, { field: value }));
	return {
		refusals: unique(judged.flatMap(({ complaints }) => complaints.map(({ sentence }) => sentence))),
		advisory: unique(judged.flatMap(({ doubts }) => doubts.map(({ sentence }) => sentence))),
	};
}

/** Whether a text with a comma is taken as several. */
export function isList(field: Field): boolean {
	return Array.isArray(judge({ field }, { field: 'a, b' }).values.field);
}

/** Whether a choice takes other text than it offers. */
export function isOpen(field: Field): boolean {
	const offers = (field.parameter.options ?? []).length > 0 && field.parameter.type === 'options';
	return offers && judge({ field }, { field: 'neither this nor that' }).complaints.length === 0;
}

/** An untidy text and what is sent for it, where the field tidies. */
export function tidied(field: Field): { readonly given: string; readonly sent: string } | undefined {
	return UNTIDY.flatMap((given) => {
		const sent = judge({ field }, { field: given }).values.field;
		return typeof sent === 'string' && sent !== given ? [{ given, sent }] : [];
	})[0];
}

function unique(sentences: readonly string[]): string[] {
	return [...new Set(sentences)];
}
