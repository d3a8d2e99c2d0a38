import type { ICredentialDataDecryptedObject, ICredentialsEncrypted, ICredentialType } from 'n8n-workflow';
import { ICredentials } from 'n8n-workflow';

export type CredentialData = Record<string, ICredentialDataDecryptedObject>;

/** Stands in for n8n's credentials table: one credential a type, and what a node wrote back to it. */
export class CredentialStore {
	readonly #data: Map<string, ICredentialDataDecryptedObject>;

	constructor(
		data: CredentialData,
		private readonly types: ReadonlyMap<string, ICredentialType>,
	) {
		this.#data = new Map(Object.entries(structuredClone(data)));
	}

	type(name: string): ICredentialType {
		const type = this.types.get(name);
		if (type === undefined) throw new Error(`The engine harness knows no credential type "${name}"`);
		return type;
	}

	/** As from the database: every reader gets an object of its own. */
	read(name: string): ICredentialDataDecryptedObject {
		const data = this.#data.get(name);
		if (data === undefined) throw new Error(`The run was given no credential of type "${name}"`);
		return structuredClone(data);
	}

	write(name: string, data: ICredentialDataDecryptedObject): void {
		this.#data.set(name, structuredClone(data));
	}

	entries(): CredentialData {
		return Object.fromEntries(structuredClone([...this.#data]));
	}
}

/** A stored credential as the engine handles it; kept in clear, since nothing here reaches a disk. */
export class StoredCredential extends ICredentials {
	constructor(
		private readonly store: CredentialStore,
		type: string,
	) {
		super({ id: type, name: type }, type);
	}

	async getData(): Promise<ICredentialDataDecryptedObject> {
		return this.store.read(this.type);
	}

	async setData(data: ICredentialDataDecryptedObject): Promise<void> {
		this.store.write(this.type, data);
	}

	async updateData(changes: Partial<ICredentialDataDecryptedObject>, removed: Array<string | number> = []) {
		const data = { ...this.store.read(this.type), ...changes };
		const kept = Object.entries(data).filter(([key]) => !removed.includes(key));
		this.store.write(this.type, Object.fromEntries(kept) as ICredentialDataDecryptedObject);
	}

	getDataToSave(): ICredentialsEncrypted {
		return {
			id: this.type,
			name: this.name,
			type: this.type,
			data: JSON.stringify(this.store.read(this.type)),
		};
	}
}
