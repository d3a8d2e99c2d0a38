import type { ICredentialType, INodeType } from 'n8n-workflow';
import { type CredentialData, CredentialStore } from './credential-store';
import { EngineCredentialsHelper } from './credentials-helper';
import { EngineNodeTypes } from './node-types';
import { ourCredentials } from './our-package';

export interface EngineParts {
	nodeTypes: EngineNodeTypes;
	credentialsHelper: EngineCredentialsHelper;
	store: CredentialStore;
}

/** The node and credential types of one run. Our own credential types are always there. */
export function assembleEngine(
	nodes: Record<string, INodeType>,
	credentials: CredentialData = {},
	moreCredentialTypes: ICredentialType[] = [],
): EngineParts {
	const nodeTypes = new EngineNodeTypes(nodes);
	const types = new Map([...ourCredentials(), ...moreCredentialTypes].map((type) => [type.name, type]));
	const store = new CredentialStore(credentials, types);
	const credentialsHelper = new EngineCredentialsHelper(store, (type) => nodeTypes.using(type));
	return { nodeTypes, credentialsHelper, store };
}
