import type { Reply } from '../../vendor';
import type { Violation } from '../../violation';

interface Detail {
	code: string;
	message: string;
	path: string[];
}

export function error(status: number, message: string): Reply {
	return { status, body: status === 400 ? validationError([custom(message)]).body : { error: message } };
}

export function validationError(details: Detail[]): Reply {
	return { status: 400, body: { error: 'Validation error', details } };
}

export function invalid(violations: Violation[]): Reply {
	return validationError(violations.map(detail));
}

function custom(message: string): Detail {
	return { code: 'custom', message, path: [] };
}

/** The one documented code is zod's `invalid_string`, so the others are zod's too. */
function detail({ keyword, path, limit, text }: Violation): Detail {
	const last = path.at(-1) ?? '';
	switch (keyword) {
		case 'required':
			return { code: 'invalid_type', message: 'Required', path };
		case 'type':
			return { code: 'invalid_type', message: `Expected ${limit}`, path };
		case 'format':
			return {
				code: 'invalid_string',
				message: limit === 'email' ? 'Valid email is required' : `Invalid ${limit}`,
				path,
			};
		case 'pattern':
			return { code: 'invalid_string', message: 'Invalid', path };
		case 'enum':
			return { code: 'invalid_enum_value', message: 'Invalid enum value', path };
		case 'minLength':
			return { code: 'too_small', message: `String must contain at least ${limit} character(s)`, path };
		case 'minimum':
			return { code: 'too_small', message: `Number must be greater than or equal to ${limit}`, path };
		case 'maximum':
			return { code: 'too_big', message: `Number must be less than or equal to ${limit}`, path };
		case 'additionalProperties':
			// zod's path leads to the object that has the key, not to the key
			return {
				code: 'unrecognized_keys',
				message: `Unrecognized key(s) in object: '${last}'`,
				path: path.slice(0, -1),
			};
		default:
			return custom(text);
	}
}
