import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { CarePortals } from '../../nodes/CarePortals/CarePortals.node';
import { EkaCare } from '../../nodes/EkaCare/EkaCare.node';
import { HippHealth } from '../../nodes/HippHealth/HippHealth.node';
import { Upheal } from '../../nodes/Upheal/Upheal.node';
import type { Sandbox, VendorKey } from '../../sandbox/server';

/** How a test reaches a vendor's create operation: with a person who passes, under the vendor's own keys. */
export interface VendorCase {
	readonly key: VendorKey;
	readonly node: () => INodeType;
	readonly credentials: (sandbox: Sandbox) => Record<string, ICredentialDataDecryptedObject>;
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

export const ekaLogin = ({ bases, keys }: Sandbox) => ({
	ekaCareApi: {
		environment: 'custom',
		baseUrl: bases.ekaCare,
		clientId: keys.ekaCare.clientId,
		clientSecret: keys.ekaCare.clientSecret,
		sharingKey: '',
		sessionToken: '',
	},
});

export const ekaCase: VendorCase = {
	key: 'ekaCare',
	node: () => new EkaCare(),
	credentials: ekaLogin,
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

export const carePortalsCase: VendorCase = {
	key: 'carePortals',
	node: () => new CarePortals(),
	credentials: ({ bases, keys }) => ({
		carePortalsApi: {
			baseUrl: bases.carePortals,
			organizationId: keys.carePortals.organizationId,
			token: '',
		},
	}),
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

export const hippCase: VendorCase = {
	key: 'hippHealth',
	node: () => new HippHealth(),
	credentials: ({ bases, keys }) => ({
		hippHealthApi: { baseUrl: bases.hippHealth, apiKey: keys.hippHealth.adminKey },
	}),
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

export const uphealCase: VendorCase = {
	key: 'upheal',
	node: () => new Upheal(),
	credentials: ({ bases, keys }) => ({ uphealApi: { baseUrl: bases.upheal, apiKey: keys.upheal.apiKey } }),
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
