import { identityName, type Identity } from './identity';

/**
 * Runs work that shares an identity one after the other, in the order in which it was asked for, and all other
 * work side by side. Work only ever waits for earlier work, so nobody waits in a circle.
 */
export class Lanes {
	private readonly last = new Map<string, Promise<unknown>>();

	async inTurn<Result>(identities: readonly Identity[], work: () => Promise<Result>): Promise<Result> {
		const names = identities.map(identityName);
		const before = names.map((name) => this.last.get(name));
		const turn = Promise.allSettled(before).then(work);
		for (const name of names) this.last.set(name, turn);
		try {
			return await turn;
		} finally {
			for (const name of names) if (this.last.get(name) === turn) this.last.delete(name);
		}
	}
}
