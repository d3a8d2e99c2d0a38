import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { CarePortals } from '../../nodes/CarePortals/CarePortals.node';
import { EkaCare } from '../../nodes/EkaCare/EkaCare.node';
import { HippHealth } from '../../nodes/HippHealth/HippHealth.node';
import { Upheal } from '../../nodes/Upheal/Upheal.node';
import { demoKeys } from '../../sandbox/demo-keys';
import type { Sandbox, VendorKey } from '../../sandbox/server';

/** How a test reaches a vendor's create operation: with a person who passes, under the vendor's own keys. */
export interface VendorCase {
	readonly key: VendorKey;
	/** As errors name it. */
	readonly label: string;
	/** The create's name in the contract. */
	readonly createOperationId: string;
	readonly node: () => INodeType;
	readonly credentials: (sandbox: Sandbox) => Record<string, ICredentialDataDecryptedObject>;
	/** The same credential at another address. */
	readonly credentialsAt: (baseUrl: string) => Record<string, ICredentialDataDecryptedObject>;
	/** What selects the create operation. */
	readonly selection: INodeParameters;
	/** Top-level parameters of the n-th of many people, no two alike. */
	readonly person: (n: number) => IDataObject & INodeParameters;
	/** The path of the create, below the base URL. */
	readonly path: string;
	readonly createdStatus: number;
	/** A parameter that must be an email, and its label. */
	readonly email: string;
}

export const ekaLoginAt = (baseUrl: string) => {
	const { clientId, clientSecret } = demoKeys.ekaCare;
	return {
		ekaCareApi: { environment: 'custom', baseUrl, clientId, clientSecret, sharingKey: '', sessionToken: '' },
	};
};

export const ekaLogin = ({ bases }: Sandbox) => ekaLoginAt(bases.ekaCare);

export const ekaCase: VendorCase = {
	key: 'ekaCare',
	label: 'Eka Care',
	createOperationId: 'createUser',
	node: () => new EkaCare(),
	credentials: ekaLogin,
	credentialsAt: ekaLoginAt,
	selection: { authentication: 'clientLogin', resource: 'user', operation: 'create' },
	person: (n) => ({
		firstname: 'Amit',
		lastname: `Kumar ${n}`,
		gender: 'M',
		dob: '1990-05-15',
		mobile: String(9_000_000_000 + n),
		email: `amit.${n}@example.com`,
	}),
	path: '/cdr/v1/ekauser/',
	createdStatus: 201,
	email: 'email',
};

const carePortalsAt = (baseUrl: string) => ({
	carePortalsApi: { baseUrl, organizationId: demoKeys.carePortals.organizationId, token: '' },
});

export const carePortalsCase: VendorCase = {
	key: 'carePortals',
	label: 'CarePortals',
	createOperationId: 'createPatient',
	node: () => new CarePortals(),
	credentials: ({ bases }) => carePortalsAt(bases.carePortals),
	credentialsAt: carePortalsAt,
	selection: { resource: 'patient', operation: 'create' },
	person: (n) => ({
		email: `pat.${n}@example.com`,
		firstName: 'Pat',
		lastName: `Morgan ${n}`,
		gender: 'female',
		phone: '4165550123',
		dob: '1985-01-31',
	}),
	path: '/users',
	createdStatus: 201,
	email: 'email',
};

const hippAt = (baseUrl: string) => ({
	hippHealthApi: { baseUrl, apiKey: demoKeys.hippHealth.adminKey },
});

export const hippCase: VendorCase = {
	key: 'hippHealth',
	label: 'Hipp Health',
	createOperationId: 'createUser',
	node: () => new HippHealth(),
	credentials: ({ bases }) => hippAt(bases.hippHealth),
	credentialsAt: hippAt,
	selection: { resource: 'user', operation: 'create' },
	person: (n) => ({
		firstName: 'John',
		lastName: `Doe ${n}`,
		email: `john.${n}@example.com`,
		role: 'CLINICIAN',
	}),
	path: '/users',
	createdStatus: 200,
	email: 'email',
};

const uphealAt = (baseUrl: string) => ({ uphealApi: { baseUrl, apiKey: demoKeys.upheal.apiKey } });

export const uphealCase: VendorCase = {
	key: 'upheal',
	label: 'Upheal',
	createOperationId: 'createProvider',
	node: () => new Upheal(),
	credentials: ({ bases }) => uphealAt(bases.upheal),
	credentialsAt: uphealAt,
	selection: { resource: 'provider', operation: 'create' },
	person: (n) => ({ firstName: 'Nathan', lastName: `Smith ${n}`, email: `nathan.${n}@example.com` }),
	path: '/users/providers',
	createdStatus: 200,
	email: 'email',
};

export const vendorCases = [ekaCase, carePortalsCase, hippCase, uphealCase];

/** The same parameters for every item, each taken from the item's column of that name. */
export function byExpression(parameters: INodeParameters): INodeParameters {
	return Object.fromEntries(Object.keys(parameters).map((key) => [key, `={{ $json.${key} }}`]));
}
