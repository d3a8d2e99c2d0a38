import { identityName, type Identity } from './identity';
import type { Person } from './lookup';

/**
 * The people of a vendor, by what they can be found by. Several may share a value where the vendor lets
 * them: that is for the caller to judge.
 */
export class Roster {
	private readonly people = new Map<string, Map<string, Person>>();

	private readonly namesOf = new Map<string, string[]>();

	/** Adds a person, or puts a changed one in the former one's place. */
	put(person: Person, identities: readonly Identity[]): void {
		for (const former of this.namesOf.get(person.id) ?? []) this.people.get(former)?.delete(person.id);
		const names = identities.map(identityName);
		this.namesOf.set(person.id, names);
		for (const name of names) {
			const sharing = this.people.get(name) ?? new Map<string, Person>();
			this.people.set(name, sharing.set(person.id, person));
		}
	}

	/** Everybody who has any of the identities, each once. */
	find(identities: readonly Identity[]): Person[] {
		const found = new Map<string, Person>();
		for (const identity of identities) {
			for (const [id, person] of this.people.get(identityName(identity)) ?? []) found.set(id, person);
		}
		return [...found.values()];
	}
}
