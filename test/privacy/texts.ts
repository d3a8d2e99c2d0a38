/** Every text and number in a value, however deep; of an error also what JSON leaves out, such as its cause. */
export function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	const keys = Object.getOwnPropertyNames(value).filter((key) => key !== 'length');
	return keys.flatMap((key) => {
		const inner: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
		return textsIn(inner, seen);
	});
}

/** The keys in a value, however deep. */
export function keysIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
