import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import type { Operation, Resource } from '../../nodes/engine/define/operation';
import type { Sandbox } from '../../sandbox/server';
import { factsOf, type VendorFacts } from './vendor-facts';

type Credentials = Record<string, ICredentialDataDecryptedObject>;

/** The facts, with what follows from them and from the vendor's declaration. */
export interface VendorCase extends VendorFacts {
	/** As errors name it. */
	readonly label: string;
	readonly resource: Resource;
	readonly createOperation: Operation;
	/** The create's name in the contract. */
	readonly createOperationId: string;
	readonly createdStatus: number;
	/** The path of the create, below the base URL. */
	readonly path: string;
	/** What selects the create operation. */
	readonly selection: INodeParameters;
	/** The operation by which an operator makes sure of a person. */
	readonly sure: Operation;
	/** The contract's name of the look-up; absent where the vendor lets nobody search. */
	readonly lookupId?: string;
	/** Whether the login is renewed after a 401. */
	readonly renews: boolean;
	readonly credentials: (sandbox: Sandbox) => Credentials;
	/** The same credential at another address. */
	readonly credentialsAt: (baseUrl: string) => Credentials;
}

export function vendorCase(facts: VendorFacts): VendorCase {
	const { vendor, key } = facts;
	const [resourceName = '', value = ''] = facts.create.split('.');
	const resource = vendor.resources.find((candidate) => candidate.value === resourceName);
	const create = resource?.operations.find((candidate) => candidate.value === value);
	const sure = resource?.operations.find(({ how }) => ['createIfNew', 'createOrUpdate'].includes(how.kind));
	if (resource === undefined || create === undefined || sure === undefined) {
		throw new Error(`${vendor.name} declares no ${facts.create}, or nothing that makes sure of a person`);
	}
	const [credential] = facts.credentialTypes;
	const { authentication, renews = false } =
		vendor.credentials.find(({ name }) => name === credential.type) ?? {};
	const credentialsAt = (baseUrl: string) => ({ [credential.type]: { ...credential.demo, baseUrl } });
	return {
		...facts,
		label: vendor.name,
		resource,
		createOperation: create,
		createOperationId: factsOf(facts, resourceName, create).operationId,
		createdStatus: facts.created.status,
		path: create.request.path,
		selection: { ...(authentication && { authentication }), resource: resourceName, operation: value },
		sure,
		lookupId: lookupId(facts, create),
		renews,
		credentials: ({ bases }) => credentialsAt(bases[key]),
		credentialsAt,
	};
}

/** The vendor's own operation that makes the same call as the look-up. */
function lookupId(facts: VendorFacts, { lookup }: Operation): string | undefined {
	if (lookup === undefined) return undefined;
	for (const { value, operations } of facts.vendor.resources) {
		for (const operation of operations) {
			const { method, path } = operation.request;
			if (method === lookup.request.method && path === lookup.request.path)
				return factsOf(facts, value, operation).operationId;
		}
	}
	throw new Error(`No operation of ${facts.vendor.name} makes the call of its look-up`);
}
