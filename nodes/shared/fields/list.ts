import { z } from 'zod';
import { isBlank, placeholder, type Field, type FieldWords } from '../field';
import { writtenText } from './text';

const A_LIST = 'must be a list of texts, such as abc123, def456';

/** An expression may hand over an array, a JSON array, a comma-separated text or a single value. */
const writtenList = z.unknown().transform((value, context): unknown[] => {
	if (Array.isArray(value)) return value;
	if (typeof value === 'number') return [value];
	if (typeof value === 'string') {
		const listed = value.trim().startsWith('[') ? parsedArray(value) : value.split(',');
		if (listed !== undefined) return listed;
	}
	context.addIssue({ code: z.ZodIssueCode.custom, message: A_LIST });
	return z.NEVER;
});

function parsedArray(value: string): unknown[] | undefined {
	try {
		const parsed: unknown = JSON.parse(value);
		return Array.isArray(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

/** A list of texts; blank entries are dropped. */
export function list(words: FieldWords): Field<string[]> {
	return {
		parameter: {
			displayName: words.label,
			type: 'string',
			default: '',
			description: `${words.about}. Separate several with commas.`,
			...placeholder(words.example),
		},
		rule: writtenList
			.transform((entries) => entries.filter((entry) => !isBlank(entry)))
			.pipe(z.array(writtenText, { message: A_LIST })),
		required: false,
	};
}
