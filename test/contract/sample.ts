import type { Field, Sendable } from '../../nodes/engine/define/field';

/**
 * What a field puts on the wire for a value that a person would enter: its own example where it has one.
 * What type a field has on the wire shows nowhere but there: lists and texts look alike in the editor.
 */
export function sampleOf({ parameter, rule }: Field): Sendable {
	return rule.parse(enteredInto(parameter));
}

function enteredInto({ type, options, placeholder, modes }: Field['parameter']): unknown {
	const example = [placeholder, ...(modes ?? []).map((mode) => mode.placeholder)]
		.find((text) => text?.startsWith('e.g. '))
		?.slice('e.g. '.length);
	if (example !== undefined) return example;
	if (type === 'boolean') return true;
	if (type === 'number') return 1001;
	const [first] = options ?? [];
	if (first !== undefined && 'value' in first) return first.value;
	return type === 'dateTime' ? '2025-01-15' : 'Sample';
}
