import { z } from 'zod';
import { isBlank, shownAs, type Field, type FieldWords } from '../field';
import { readAs } from './read-as';
import { NOT_TEXT, writtenText } from './text';

export const A_LIST = 'must be a list of texts, such as abc123, def456';

/**
 * The entries of a list that are not blank. An expression may hand over an array, a JSON array, a comma-separated
 * text or a single value.
 */
const writtenEntries = readAs((value): unknown[] | undefined => {
	if (Array.isArray(value)) return value;
	if (typeof value === 'number') return [value];
	if (typeof value !== 'string') return undefined;
	return value.trim().startsWith('[') ? parsedArray(value) : value.split(',');
}, A_LIST).transform((entries) => entries.filter((entry) => !isBlank(entry)));

/** A list whose entries pass a rule. The first one that does not is told, and no other is looked at. */
export function listOf(entry: z.ZodType<string, z.ZodTypeDef, unknown>) {
	return writtenEntries.transform((entries, context): string[] => {
		const read = new Array<string>();
		for (const given of entries) {
			const { data, error } = entry.safeParse(given);
			if (data === undefined) {
				context.addIssue({ code: z.ZodIssueCode.custom, message: error?.issues[0]?.message });
				return z.NEVER;
			}
			read.push(data);
		}
		return read;
	});
}

function parsedArray(value: string): unknown[] | undefined {
	try {
		const parsed: unknown = JSON.parse(value);
		return Array.isArray(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

export function list(words: FieldWords): Field<string[]> {
	return {
		...shownAs(words, {
			type: 'string',
			default: '',
			description: `${words.about}. Separate several with commas.`,
		}),
		rule: listOf(writtenText),
		says: [A_LIST, NOT_TEXT],
		takes: 'lists',
	};
}

/** A list of IDs that the editor lets a person pick by name; an expression may give any form of list. */
export function pickedList({ load, ...words }: FieldWords & { load: string }): Field<string[]> {
	return {
		...list(words),
		...shownAs(words, {
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: load },
			default: [],
			description: `${words.about}. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
		}),
	};
}
