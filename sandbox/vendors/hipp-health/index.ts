import { bearerToken, operation, type Call, type Vendor, type VendorSettings } from '../../vendor';
import { vendorSandbox } from '../../vendor-sandbox';
import { error, invalid, validationError } from './errors';
import { created, shown, Users, type UserFields } from './users';

const demoKeys = {
	/** May assign every role. */
	adminKey: 'demo-hipp-admin',
	/** May assign TECHNICIAN, PATIENT and CAREGIVER only. */
	clinicianKey: 'demo-hipp-clinician',
} as const;

export const hippHealth = vendorSandbox({
	title: 'Hipp Health',
	// The vendor's real base URL ends in the same two segments.
	basePath: '/hipp/api/v1',
	contractFile: 'hipp-health.openapi.yaml',
	documents: 'https://docs.hipp.health/',
	demoKeys,
	headers: { authorization: `Bearer ${demoKeys.adminKey}` },
	credentials: (baseUrl) => [
		{
			type: 'hippHealthApi',
			data: { baseUrl, apiKey: demoKeys.adminKey },
			notes: [`(or ${demoKeys.clinicianKey}, which may not assign every role)`],
		},
	],
	start,
});

/** What the clinician's key may assign. The vendor says only that the caller's own role limits the choice. */
const clinicianMayAssign = ['TECHNICIAN', 'PATIENT', 'CAREGIVER'];

function start(settings: VendorSettings): Vendor {
	const users = new Users(settings);

	return {
		handlers: {
			createUser: operation<UserFields>(({ body, headers }) => {
				const isClinician = keyOf(headers) === demoKeys.clinicianKey;
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
			return key === demoKeys.adminKey || key === demoKeys.clinicianKey
				? undefined
				: error(401, 'Invalid API key');
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
