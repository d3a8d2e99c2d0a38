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

	/** Who is known to exist, by what this run has found and made. */
	readonly roster = new Roster();

	constructor(readonly line: Line) {
		this.directory = new Directory(line);
	}
}

/** Two who could be meant: it is never guessed between them. */
export function severalFound({ name }: Vendor): Failure {
	return {
		sentence: `${name} has more than one person who could be meant`,
		advice: `Nothing was changed. See at ${name} which of them is meant, and correct the item or merge them there.`,
	};
}
