import type { Person } from '../define/lookup';
import { identityName, type Identity } from './identity';

/**
 * The people of a vendor, by what they can be found by. Several may share a value where the vendor lets
 * them: that is for the caller to judge.
 */
export class Roster {
	/** By the name of an identity, then by what tells two people apart. */
	private readonly people = new Map<string, Map<string, Person>>();

	private readonly namesOf = new Map<string, string[]>();

	/** Adds a person, or puts a changed one in the former one's place. */
	put(person: Person, identities: readonly Identity[]): void {
		const names = identities.map(identityName);
		const key = person.id ?? this.keyWithoutId(names);
		for (const former of this.namesOf.get(key) ?? []) this.people.get(former)?.delete(key);
		this.namesOf.set(key, names);
		for (const name of names) {
			const sharing = this.people.get(name) ?? new Map<string, Person>();
			this.people.set(name, sharing.set(key, person));
		}
	}

	/** All people who have any of the identities, each once. */
	find(identities: readonly Identity[]): Person[] {
		const found = new Map<string, Person>();
		for (const identity of identities) {
			for (const [key, person] of this.people.get(identityName(identity)) ?? []) found.set(key, person);
		}
		return [...found.values()];
	}

	/** Those whose ID is not known are told apart by what they can be found by. */
	private keyWithoutId(names: readonly string[]): string {
		const sharing = names.flatMap((name) => [...(this.people.get(name) ?? [])]);
		return sharing.find(([, person]) => person.id === undefined)?.[0] ?? JSON.stringify(names);
	}
}
