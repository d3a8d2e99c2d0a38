import { looksLike } from './looks-like';

/** A language with an optional script and region, in the form of BCP 47. */
export const locale = looksLike(
	/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
	'a locale, such as en-US',
);
