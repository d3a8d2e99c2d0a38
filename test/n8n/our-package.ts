import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';

const ROOT = resolve(__dirname, '../..');
const PACKAGE = 'n8n-nodes-healthcare-users';
const load = createRequire(__filename);

/** n8n's own convention: the file `Thing.node.ts` exports the class `Thing`. */
function construct(file: string): unknown {
	const [className = ''] = basename(file).split('.');
	const exported: unknown = load(file);
	const constructor = Object.entries(exported ?? {}).find(([name]) => name === className)?.[1] as
		(new () => unknown) | undefined;
	if (constructor === undefined) throw new Error(`${file} exports no class ${className}`);
	return new constructor();
}

function filesEnding(folder: string, ending: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.sort()
		.map((file) => join(ROOT, folder, file));
}

export const ourNodeFiles = () => filesEnding('nodes', '.node.ts');
export const ourCredentialFiles = () => filesEnding('credentials', '.credentials.ts');

/** Fresh instances at each call, from the sources, under the names a workflow file uses. */
export function ourNodes(): Record<string, INodeType> {
	const nodes = ourNodeFiles().map((file) => construct(file) as INodeType);
	return Object.fromEntries(nodes.map((node) => [`${PACKAGE}.${node.description.name}`, node]));
}

export function ourCredentials(): ICredentialType[] {
	return ourCredentialFiles().map((file) => construct(file) as ICredentialType);
}
