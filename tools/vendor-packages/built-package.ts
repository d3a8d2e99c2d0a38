import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ICredentialType, INodeTypeDescription, KnownNodesAndCredentials } from 'n8n-workflow';

export interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly keywords: readonly string[];
	readonly homepage: string;
	readonly author: object;
	readonly repository: object;
	readonly files: readonly string[];
	readonly peerDependencies: object;
	readonly n8n: {
		readonly n8nNodesApiVersion: number;
		readonly nodes: readonly string[];
		readonly credentials: readonly string[];
	};
}

/** The package of all vendors: its package.json, and what the build has written about its nodes. */
export interface BuiltPackage {
	/** The repository. */
	readonly root: string;
	readonly manifest: Manifest;
	readonly known: KnownNodesAndCredentials;
	readonly nodes: readonly INodeTypeDescription[];
	readonly credentials: readonly ICredentialType[];
}

/** @throws Error when the package has not been built */
export function readBuiltPackage(root: string): BuiltPackage {
	const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
	return {
		root,
		manifest: json('package.json'),
		known: { nodes: json('dist/known/nodes.json'), credentials: json('dist/known/credentials.json') },
		nodes: json('dist/types/nodes.json'),
		credentials: json('dist/types/credentials.json'),
	};
}
