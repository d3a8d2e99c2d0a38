import { contractOf } from '../../contract';
import type { DemoKeys } from '../../demo-keys';
import { bearerToken, operation, type Call, type Vendor, type VendorSettings } from '../../vendor';
import { error, invalid, validationError } from './errors';
import { created, shown, Users, type UserFields } from './users';

export interface HippHealthSettings extends VendorSettings {
	keys: DemoKeys['hippHealth'];
}

/** The narrower of the two demo keys. The vendor says only that the caller's own role limits the choice. */
const clinicianMayAssign = ['TECHNICIAN', 'PATIENT', 'CAREGIVER'];

export async function hippHealth({ keys, ...settings }: HippHealthSettings): Promise<Vendor> {
	const users = new Users(settings);

	return {
		key: 'hippHealth',
		contract: await contractOf('hipp-health.openapi.yaml'),
		handlers: {
			createUser: operation<UserFields>(({ body, headers }) => {
				const isClinician = keyOf(headers) === keys.clinicianKey;
				if (isClinician && !clinicianMayAssign.includes(body.role ?? 'TECHNICIAN')) {
					return error(403, 'Access denied');
				}
				if (users.isKnown(body.email)) {
					return validationError([{ code: 'custom', message: 'Email is already in use', path: ['email'] }]);
				}
				return {
					status: 200,
					body: { message: 'User created successfully', user: created(users.create(body)) },
				};
			}),
			listUsers: ({ query }) => ({ status: 200, body: users.page(query) }),
			getUser: ({ params }) => {
				const user = users.byPublicId(params.publicId ?? '');
				return user ? { status: 200, body: shown(user) } : error(404, 'Resource not found');
			},
		},
		authorize: (_operationId, headers) => {
			const key = keyOf(headers);
			if (key === undefined) return error(401, 'API key required');
			return key === keys.adminKey || key === keys.clinicianKey ? undefined : error(401, 'Invalid API key');
		},
		invalid: (_operationId, violations) => invalid(violations),
		error: (_operationId, status, message) => error(status, message),
		people: () => users.all(),
		reset: () => users.reset(),
	};
}

function keyOf(headers: Call['headers']): string | undefined {
	return bearerToken(headers.authorization);
}
