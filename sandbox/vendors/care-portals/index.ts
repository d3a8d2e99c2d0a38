import {
	bearerToken,
	operation,
	type Call,
	type Reply,
	type Vendor,
	type VendorSettings,
} from '../../vendor';
import { vendorSandbox } from '../../vendor-sandbox';
import { Patients, shown, type PatientFields } from './patients';

const organizationId = 'demo-organization';
/** Optional: a request without Authorization is served too. */
const token = 'demo-portal-token';

export const carePortals = vendorSandbox({
	title: 'CarePortals',
	basePath: '/careportals',
	contractFile: 'care-portals.openapi.yaml',
	documents: 'https://dev.portals.care/',
	demoKeys: { organizationId, token },
	headers: { organization: organizationId },
	credentials: (baseUrl) => [
		{
			type: 'carePortalsApi',
			data: { baseUrl, organizationId },
			notes: [`(token: none, or ${token})`],
		},
	],
	start,
});

function start(settings: VendorSettings): Vendor {
	const patients = new Patients(organizationId, settings);

	return {
		handlers: {
			createPatient: operation<PatientFields>(({ body }) => {
				if (patients.isKnown(body.email)) return refusal(409, 'Account Exists Already');
				return { status: 201, body: shown(patients.create(body)) };
			}),
			// The account of the token's holder, here a member of staff.
			getAccount: operation(() => ({
				status: 200,
				body: { _id: '0'.repeat(24), email: 'staff@example.com', organization: organizationId },
			})),
		},
		authorize: (operationId, headers) => authorize(headers, operationId === 'getAccount'),
		// The vendor refuses every wrong body with the same sentence.
		invalid: () => refusal(406, 'Failed to create account'),
		error: (_operationId, status, message) => refusal(status, message),
		people: () => patients.all(),
		reset: () => patients.reset(),
	};
}

/**
 * The vendor lets the header be left out on its own domain only, and the sandbox is not that domain. Its pages
 * do not say how it refuses a wrong organization or token.
 */
function authorize(headers: Call['headers'], tokenNeeded: boolean): Reply | undefined {
	const { authorization } = headers;
	const refused = authorization === undefined ? tokenNeeded : bearerToken(authorization) !== token;
	if (refused) {
		return refusal(401, 'Unauthorized');
	}
	if (headers.organization !== organizationId) return refusal(403, 'Organization not found');
	return undefined;
}

function refusal(status: number, message: string): Reply {
	return { status, body: { message } };
}
