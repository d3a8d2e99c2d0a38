import { UserError } from 'n8n-workflow';

/**
 * A credential's value, fit to be sent as a header: trimmed, since keys are pasted with a line break at the
 * end, and of printable ASCII only, so that no value can add a header of its own.
 *
 * @throws UserError that names the property by its label
 */
export function headerValue(value: unknown, label: string): string {
	const text = typeof value === 'string' ? value.trim() : '';
	if (text === '') throw new UserError(`${label} in the credential is empty`);
	if (/^[\x20-\x7e]+$/.test(text)) return text;
	throw new UserError(
		`${label} in the credential has a line break or another character that a key can't have. Copy it again from the vendor.`,
	);
}
