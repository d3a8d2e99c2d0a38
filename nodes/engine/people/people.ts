import type { Failure } from '../define/failure';
import type { Vendor } from '../define/vendor';
import type { Line } from '../send/line';
import { Directory } from './directory';
import { Lanes } from './lanes';
import { Roster } from './roster';

/** What a run knows of a vendor's people, and how it keeps items apart that mean the same person. */
export class People {
	readonly lanes = new Lanes();

	readonly directory: Directory;

	/** The people whom this run has found or made. */
	readonly roster = new Roster();

	constructor(readonly line: Line) {
		this.directory = new Directory(line);
	}
}

/** Two people could be meant. The engine never guesses between them. */
export function severalFound({ name }: Vendor): Failure {
	return {
		sentence: `${name} has more than one person who could be meant`,
		advice: `Nothing was changed. See at ${name} which of them is meant, and correct the item or merge them there.`,
	};
}
