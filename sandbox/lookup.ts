/** Finds ids by a value that several records may share (uniqueness can be switched off). */
export class Lookup {
	private readonly ids = new Map<string, Set<string>>();

	/** `fold` makes two spellings of one value equal; without it every letter counts. */
	constructor(private readonly fold: (value: string) => string = (value) => value) {}

	add(value: string | undefined, id: string): void {
		if (value === undefined) return;
		const key = this.fold(value);
		const known = this.ids.get(key);
		if (known) known.add(id);
		else this.ids.set(key, new Set([id]));
	}

	remove(value: string | undefined, id: string): void {
		if (value === undefined) return;
		const key = this.fold(value);
		const known = this.ids.get(key);
		known?.delete(id);
		if (known?.size === 0) this.ids.delete(key);
	}

	/** The oldest of those that share the value. */
	first(value: string): string | undefined {
		return this.ids.get(this.fold(value))?.values().next().value;
	}

	all(value: string): string[] {
		return [...(this.ids.get(this.fold(value)) ?? [])];
	}

	/** Does a record other than `id` hold the value? */
	isTaken(value: string | undefined, id?: string): boolean {
		return value !== undefined && this.all(value).some((other) => other !== id);
	}

	clear(): void {
		this.ids.clear();
	}
}

export function emailLookup(): Lookup {
	return new Lookup((email) => email.toLowerCase());
}
