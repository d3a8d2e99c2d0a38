import { basename } from 'node:path';

import { readPackageJson, root } from './paths';

/** n8n's name for what a file of the package holds: "ekaCare" for `dist/nodes/EkaCare/EkaCare.node.js`. */
function typeName(file: string): string {
	const [name = ''] = basename(file).split('.');
	return name.charAt(0).toLowerCase() + name.slice(1);
}

const { nodes = [], credentials = [] } = readPackageJson(root).n8n ?? {};

/** The node types that package.json names, triggers included. */
export const nodeTypes = nodes.map(typeName);

/** The credential types that package.json names. */
export const credentialTypes = credentials.map(typeName);
