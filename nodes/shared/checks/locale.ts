/** A language with an optional script and region, in the form of BCP 47. */
const LOCALE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

export function locale(text: string): string | undefined {
	return LOCALE.test(text) ? undefined : 'does not look like a locale, such as en-US';
}
