import { z } from 'zod';
import type { Field, FieldWords } from '../field';
import { spoken } from './choice';
import { writtenEntries } from './list';
import { writtenText } from './text';

/** Several of a closed list of values; their order is kept. */
export function choices<Value extends string>(
	words: FieldWords,
	names: Readonly<Record<Value, string>>,
	preset: ReadonlyArray<NoInfer<Value>>,
): Field<string[]> {
	const options = Object.entries<string>(names)
		.map(([value, name]) => ({ name, value }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const allowed = new Set(options.map((option) => option.value));
	const sentence = `must be some of ${options.map(spoken).join(', ')}`;
	return {
		parameter: {
			displayName: words.label,
			type: 'multiOptions',
			options,
			default: [...preset],
			description: words.about,
		},
		rule: writtenEntries.pipe(z.array(writtenText.refine((value) => allowed.has(value), sentence))),
		required: false,
	};
}
