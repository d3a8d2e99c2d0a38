import type { Failure } from '../failure';
import type { Vendor } from '../vendor';

/** Two who could be meant: it is never guessed between them. */
export function severalFound({ name }: Vendor): Failure {
	return {
		sentence: `${name} has more than one person who could be meant`,
		advice: `Nothing was changed. See at ${name} which of them is meant, and correct the item or merge them there.`,
	};
}
