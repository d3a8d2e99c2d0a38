import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { camelCase, kebabCase } from 'lodash';
import type { ICredentialType, INodeType, INodeTypeDescription } from 'n8n-workflow';
import type { Vendor } from '../nodes/engine/define/vendor';

export const ROOT = resolve(__dirname, '..');

/** Which files there are is known only when package.json has been read. */
const load = createRequire(__filename);

/** A node as the package registers it. */
export interface RegisteredNode {
	readonly description: INodeTypeDescription;
	/** The page that the node's codex file names. */
	readonly source?: string;
}

/** A vendor, by the names that its folder, files and exports have. */
export interface VendorFolder {
	/** Below `nodes/`, such as EkaCare. */
	readonly folder: string;
	readonly vendor: Vendor;
	readonly node: RegisteredNode;
	readonly triggers: readonly RegisteredNode[];
	readonly credentials: readonly ICredentialType[];
	readonly contractFile: string;
}

/** Every vendor whose node package.json registers, in its order. */
export function readVendors(): VendorFolder[] {
	const { n8n }: { n8n: { nodes: string[]; credentials: string[] } } = readJson('package.json');
	const credentials = n8n.credentials.map((file) => instance<ICredentialType>(file));
	const folders = [...new Set(n8n.nodes.map((file) => basename(dirname(file))))];
	return folders.map((folder) => {
		const files = n8n.nodes.filter((file) => basename(dirname(file)) === folder);
		return readFolder(folder, files.map(registered), credentials);
	});
}

function readFolder(
	folder: string,
	nodes: readonly RegisteredNode[],
	credentials: readonly ICredentialType[],
): VendorFolder {
	const values: Record<string, Vendor> = load(join(ROOT, 'nodes', folder, 'vendor.ts'));
	const vendor = values[camelCase(folder)];
	const [node, ...others] = nodes.filter((candidate) => !isTrigger(candidate));
	if (vendor === undefined || node === undefined || others.length > 0) {
		throw new Error(`nodes/${folder} needs a vendor and one node that is no trigger`);
	}
	return {
		folder,
		vendor,
		node,
		triggers: nodes.filter(isTrigger),
		credentials: vendor.credentials.map(({ name }) => {
			const credential = credentials.find((candidate) => candidate.name === name);
			if (credential === undefined) throw new Error(`package.json registers no credential ${name}`);
			return credential;
		}),
		contractFile: join(ROOT, 'contracts', `${kebabCase(folder)}.openapi.yaml`),
	};
}

function isTrigger({ description }: RegisteredNode): boolean {
	return description.group.includes('trigger');
}

function registered(file: string): RegisteredNode {
	const { description } = instance<INodeType>(file);
	const codex = sourceOf(file).replace(/\.ts$/, '.json');
	if (!existsSync(join(ROOT, codex))) return { description };
	const { resources }: { resources?: { primaryDocumentation?: Array<{ url: string }> } } = readJson(codex);
	return { description, source: resources?.primaryDocumentation?.[0]?.url };
}

/** The class that a registered file is named for. */
function instance<Class>(file: string): Class {
	const classes: Record<string, new () => Class> = load(join(ROOT, sourceOf(file)));
	const Named = classes[basename(file).split('.')[0] ?? ''];
	if (Named === undefined) throw new Error(`${sourceOf(file)} does not export the class it is named for`);
	return new Named();
}

function sourceOf(file: string): string {
	return file.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

function readJson<Shape>(file: string): Shape {
	return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}
