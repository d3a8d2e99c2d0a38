import './environment';
import {
	getCredentialOwnRequestAllowedDomains,
	type ICredentialDataDecryptedObject,
	type ICredentialsExpressionResolveValues,
	ICredentialsHelper,
	type IExecuteData,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeCredentialsDetails,
	isExpression,
	type Workflow,
	type WorkflowExecuteMode,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { resolveExpressions, withDefaults } from './credential-values';
import { applyGenericAuthentication } from './generic-authentication';
import { type CredentialStore, StoredCredential } from './credential-store';

/** What n8n's own helper does with a credential (its credentials-helper.js), less database and licences. */
export class EngineCredentialsHelper extends ICredentialsHelper {
	constructor(
		readonly store: CredentialStore,
		private readonly nodesUsing: (credentialType: string) => string[],
	) {
		super();
	}

	getParentTypes(name: string): string[] {
		const parents = this.store.type(name).extends ?? [];
		return [...parents, ...parents.flatMap((parent) => this.getParentTypes(parent))];
	}

	isCredentialUsableByNode(credentialType: string, nodeType: string): boolean {
		if (!this.store.type(credentialType).restrictToSupportedNodes) return true;
		return this.nodesUsing(credentialType).includes(nodeType);
	}

	getCredentialsProperties(type: string) {
		return this.store.type(type).properties;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		request: IHttpRequestOptions,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.store.type(typeName);
		if (authenticate === undefined) return request;
		if (typeof authenticate === 'function') return await authenticate(credentials, request);
		if (!workflow || !node) throw new Error('Generic authentication needs a workflow and a node');
		return applyGenericAuthentication(authenticate, credentials, request, workflow, node);
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.store.type(typeName);
		const expirable = type.properties.find((p) => p.type === 'hidden' && p.typeOptions?.expirable === true);
		if (expirable === undefined || type.preAuthentication === undefined) return undefined;
		// This is how n8n knows the node its credential test makes up: a test always logs in anew.
		const isCredentialTest = node.parameters?.temp === '' && node.type === 'n8n-nodes-base.noOp';
		if (credentials[expirable.name] !== '' && !credentialsExpired && !isCredentialTest) return undefined;

		const output = await this.runPreAuthentication(helpers, credentials, typeName);
		if (output?.[expirable.name] === undefined || !node.credentials) return undefined;
		const stored = this.store.read(typeName);
		const toStore = { ...stored };
		for (const [key, value] of Object.entries(output)) {
			if (key === expirable.name || !isExpression(stored[key])) toStore[key] = value;
		}
		this.store.write(typeName, toStore);
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(
		{ helpers }: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const { preAuthentication } = this.store.type(typeName);
		if (preAuthentication === undefined) return undefined;
		const httpRequest = async (request: IHttpRequestOptions) => {
			const allowedDomains = getCredentialOwnRequestAllowedDomains(credentials);
			return await helpers.httpRequest(
				allowedDomains === undefined ? request : { ...request, allowedDomains },
			);
		};
		const output = await preAuthentication.call({ helpers: { httpRequest } }, credentials);
		return output as ICredentialDataDecryptedObject;
	}

	async getCredentials(_details: INodeCredentialsDetails, type: string): Promise<StoredCredential> {
		return new StoredCredential(this.store, type);
	}

	async getDecrypted(
		additionalData: IWorkflowExecuteAdditionalData,
		_details: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		raw?: boolean,
		resolve?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		const stored = this.store.read(type);
		if (raw) return stored;
		const filled = withDefaults(stored, this.getCredentialsProperties(type));
		return resolve ? resolveExpressions(filled, additionalData, mode, resolve, executeData) : filled;
	}

	async updateCredentials(
		_details: INodeCredentialsDetails,
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.store.write(type, data);
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		throw new Error('No vendor of this package uses OAuth');
	}
}
