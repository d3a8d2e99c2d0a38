import { contractOf } from '../../contract';
import type { DemoKeys } from '../../demo-keys';
import {
	bearerToken,
	operation,
	type Call,
	type Reply,
	type Vendor,
	type VendorSettings,
} from '../../vendor';
import { Patients, shown, type PatientFields } from './patients';

export interface CarePortalsSettings extends VendorSettings {
	keys: DemoKeys['carePortals'];
}

export async function carePortals({ keys, ...settings }: CarePortalsSettings): Promise<Vendor> {
	const patients = new Patients(keys.organizationId, settings);

	return {
		key: 'carePortals',
		contract: await contractOf('care-portals.openapi.yaml'),
		handlers: {
			createPatient: operation<PatientFields>(({ body }) => {
				if (patients.isKnown(body.email)) return refusal(409, 'Account Exists Already');
				return { status: 201, body: shown(patients.create(body)) };
			}),
			// "Me": the account of the token's holder, here a member of staff.
			getAccount: operation(() => ({
				status: 200,
				body: { _id: '0'.repeat(24), email: 'staff@example.com', organization: keys.organizationId },
			})),
		},
		authorize: (operationId, headers) => authorize(keys, headers, operationId === 'getAccount'),
		// Whatever is wrong with the body, the vendor says the same sentence.
		invalid: () => refusal(406, 'Failed to create account'),
		error: (_operationId, status, message) => refusal(status, message),
		people: () => patients.all(),
		reset: () => patients.reset(),
	};
}

/**
 * The header may be left out on the vendor's own domain only, and the sandbox is not that domain. How a wrong
 * organization or token is refused is not documented.
 */
function authorize(
	keys: DemoKeys['carePortals'],
	headers: Call['headers'],
	tokenNeeded: boolean,
): Reply | undefined {
	const { authorization } = headers;
	const refused = authorization === undefined ? tokenNeeded : bearerToken(authorization) !== keys.token;
	if (refused) {
		return refusal(401, 'Unauthorized');
	}
	if (headers.organization !== keys.organizationId) return refusal(403, 'Organization not found');
	return undefined;
}

function refusal(status: number, message: string): Reply {
	return { status, body: { message } };
}
