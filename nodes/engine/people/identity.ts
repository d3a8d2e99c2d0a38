import type { Values } from '../define/field';
import type { Keys } from '../define/lookup';

/** A field and its value in the spelling by which people are compared. */
export interface Identity {
	readonly key: string;
	readonly value: string;
}

/** The values by which the person of an item can be found, in the order of `by` or of `keys`. */
export function identitiesOf(
	by: Keys,
	values: Values,
	keys: readonly string[] = Object.keys(by),
): Identity[] {
	return keys.flatMap((key) => {
		const given = values[key];
		const spelling = by[key];
		return typeof given === 'string' && spelling !== undefined ? [{ key, value: spelling(given) }] : [];
	});
}

/** One text for an identity, to keep things by. */
export function identityName({ key, value }: Identity): string {
	return `${key}:${value}`;
}
