import { z } from 'zod';
import { isBlank, placeholder, shownAs, type Field, type FieldWords, type TextWords } from '../field';
import { NOT_TEXT, text, writtenText, type TextFormat } from './text';

interface PickedWords extends FieldWords {
	/** The node's list search method that fills the list. */
	search: string;
	/** What the list offers, such as "a user". */
	what: string;
	/** The name of the mode in which an ID is typed. */
	byId: string;
}

/** A picker stores its mode beside the value; an expression may give the bare value. */
function chosen(value: unknown): unknown {
	const id = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
	return isBlank(id) ? '' : id;
}

const AN_ID = 'must be an ID, without slashes or line breaks';

/** Control characters, for which no ID has a use. */
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Half of a character, which can't be encoded. */
const HALF = /\p{Cs}/u;

/**
 * An ID becomes one segment of the path. It is percent-encoded there, which leaves dots and, behind some
 * proxies, slashes with a meaning: those are refused.
 */
const idOfOneSegment: TextFormat = {
	rule: z
		.string()
		.min(1, 'is required')
		.refine((id) => !/[/\\]/.test(id) && !CONTROL.test(id) && !HALF.test(id) && !/^\.+$/.test(id), AN_ID),
	says: [AN_ID],
};

/** An ID that becomes part of the address, typed or mapped. */
export function singleId(words: TextWords): Field<string> {
	return text({ ...words, format: idOfOneSegment });
}

/** Something that exists at the vendor, picked from a list or given by ID. */
export function picked({ search, what, byId, example, ...words }: PickedWords): Field<string> {
	return {
		...shownAs(words, {
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: `Select ${what}...`,
					typeOptions: { searchListMethod: search, searchable: true },
				},
				{ displayName: byId, name: 'id', type: 'string', ...placeholder(example) },
			],
		}),
		rule: z.unknown().transform(chosen).pipe(writtenText).pipe(idOfOneSegment.rule),
		says: [NOT_TEXT, ...idOfOneSegment.says],
	};
}
