import { groupBy } from 'lodash';
import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';
import type { BuiltPackage } from './built-package';

/** One vendor's part of the package. Paths are below the repository. */
export interface VendorPackage {
	/** Such as n8n-nodes-ekacare-users. */
	readonly name: string;
	/** Below `nodes/`, such as EkaCare. */
	readonly folder: string;
	/** As people know it, such as Eka Care. */
	readonly vendorName: string;
	readonly nodes: readonly INodeTypeDescription[];
	/** Compiled. */
	readonly nodeFiles: readonly string[];
	readonly credentials: readonly ICredentialType[];
	readonly credentialFiles: readonly string[];
	readonly icons: readonly string[];
	readonly keywords: readonly string[];
}

/** A node's folder is its vendor's; the credential types are those that its nodes name. */
export function vendorPackages(built: BuiltPackage): VendorPackage[] {
	const folders = groupBy(built.nodes, ({ name }) => folderOf(built, name));
	const keywords = Object.entries(folders).map(([folder, nodes]) => keywordOf(vendorName(folder, nodes)));
	return Object.entries(folders).map(([folder, nodes]) => {
		const used = new Set(nodes.flatMap((node) => node.credentials ?? []).map(({ name }) => name));
		const credentials = built.credentials.filter(({ name }) => used.has(name));
		const name = vendorName(folder, nodes);
		return {
			name: `n8n-nodes-${folder.toLowerCase()}-users`,
			folder,
			vendorName: name,
			nodes,
			nodeFiles: nodes.map((node) => sourcePath(built.known.nodes, node.name)),
			credentials,
			credentialFiles: credentials.map((type) => sourcePath(built.known.credentials, type.name)),
			icons: iconsOf(built, [...nodes, ...credentials]),
			keywords: built.manifest.keywords.filter(
				(keyword) => keyword === keywordOf(name) || !keywords.includes(keyword),
			),
		};
	});
}

function folderOf({ known }: BuiltPackage, node: string): string {
	const [, , folder = ''] = sourcePath(known.nodes, node).split('/');
	return folder;
}

function sourcePath(known: Readonly<Record<string, { sourcePath: string }>>, name: string): string {
	const path = known[name]?.sourcePath;
	if (path === undefined) throw new Error(`The build knows no ${name}`);
	return path;
}

/** The name of the node that is named for its vendor; a trigger adds a word to it. */
function vendorName(folder: string, nodes: readonly INodeTypeDescription[]): string {
	const node = nodes.find(({ name }) => name.toLowerCase() === folder.toLowerCase());
	if (node === undefined) throw new Error(`nodes/${folder} has no node of that name`);
	return node.displayName;
}

/** As package.json writes vendors among its keywords. */
function keywordOf(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}

type Pictured = Pick<INodeTypeDescription, 'iconUrl'>;

function iconsOf({ manifest }: BuiltPackage, types: readonly Pictured[]): string[] {
	const urls = types.flatMap(({ iconUrl }) =>
		typeof iconUrl === 'object' ? [iconUrl.light, iconUrl.dark] : [iconUrl ?? ''],
	);
	return [...new Set(urls)].map((url) => url.replace(`icons/${manifest.name}/dist/`, '')).sort();
}
