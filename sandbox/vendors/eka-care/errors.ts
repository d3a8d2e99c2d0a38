import type { Reply } from '../../vendor';
import type { Violation } from '../../violation';

export const bothDoctorLists = 'Only one of doctor_ids or partner_doctor_ids should be provided, not both.';

const noContact = 'At least one of mobile, email or auth_userid is required.';

/** Eka's APIs have four error shapes; the operation decides which one applies. */
export function error(operationId: string | undefined, status: number, message: string): Reply {
	if (operationId === 'login' || operationId === 'refreshToken') {
		return { status, body: { code: status, error: message } };
	}
	if (operationId?.endsWith('WebhookSubscription') || operationId?.endsWith('WebhookSubscriptions')) {
		return { status, body: { error: { message, code: status >= 500 ? 'SERVER_ERROR' : 'INVALID_REQUEST' } } };
	}
	if (status === 401 || operationId === undefined) return { status, body: { message } };
	if (operationId === 'createUser') return { status, body: { message: [message] } };
	return { status, body: { status: 'error', message } };
}

export function invalid(operationId: string, violations: Violation[]): Reply {
	const findings = violations
		.filter(({ partOfRule }) => !partOfRule)
		.map((one) => [fieldOf(one), say(one)] as const);
	if (operationId !== 'createUser') {
		const sentences = findings.map(([field, sentence]) =>
			field === 'message' ? sentence : `${field}: ${sentence}`,
		);
		return error(operationId, 400, sentences.join(' '));
	}
	// A Map, because a field may be called `constructor`.
	const byField = new Map<string, string[]>();
	for (const [field, sentence] of findings) byField.set(field, [...(byField.get(field) ?? []), sentence]);
	return { status: 400, body: Object.fromEntries(byField) };
}

function fieldOf({ path }: Violation): string {
	return path[0] ?? 'message';
}

function say({ keyword, limit, path, text }: Violation): string {
	if (keyword === 'required')
		return path.length === 0 ? 'A JSON body is required.' : 'This field is required.';
	if (keyword === 'additionalProperties') return 'This field is not known.';
	if (keyword === 'type') return `This field must be of type ${limit}.`;
	if (keyword === 'enum') return 'This is not a valid choice.';
	if (keyword === 'pattern') return 'This must be ten digits.';
	if (keyword === 'format') return `This must be a valid ${limit}.`;
	if (keyword === 'minLength') return 'This field may not be blank.';
	if (keyword === 'anyOf') return noContact;
	if (keyword === 'not') return bothDoctorLists;
	return text;
}
