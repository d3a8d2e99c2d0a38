import type { IDataObject } from 'n8n-workflow';
import type { VendorRequest } from './request';
import type { Values } from './validate';

/** A person as the vendor's look-up shows them. */
export interface Person {
	readonly id: string;
	/** The vendor's own record. */
	readonly record: IDataObject;
	/** What the record shows, by the keys and in the spelling of the operation's fields. */
	readonly shown: Values;
	/** Made by this run: what `shown` does not have was not given, and so is not set. */
	readonly made?: boolean;
}

/** How a vendor lets a person be found: its documented call, and how its values compare. */
export interface Lookup {
	/** The fields to search by, each with the spelling in which two writings of one value are equal. */
	readonly by: Readonly<Record<string, (value: string) => string>>;
	/** The call that asks for one value of one field; one that lists everybody ignores both. */
	readonly request: (key: string, value: string) => VendorRequest;
	/** The vendor lets nobody search: one reply holds everybody, and the engine compares. */
	readonly everybody: boolean;
	/** The people in a reply; undefined when it has not the documented form. */
	readonly read: (body: unknown) => readonly Person[] | undefined;
	/** A found person in the form of a create's reply, for a create whose own reply was lost. */
	readonly asCreated: (person: Person) => IDataObject;
}
