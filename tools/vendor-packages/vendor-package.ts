import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';
import { readVendors } from '../vendors';
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

/** A vendor's nodes and credential types are those that package.json registers. */
export function vendorPackages(built: BuiltPackage): VendorPackage[] {
	const vendors = readVendors();
	const keywords = vendors.map(({ vendor }) => keywordOf(vendor.name));
	return vendors.map(({ folder, vendor, node, triggers, credentials: types }) => {
		const nodes = named(
			built.nodes,
			[node, ...triggers].map(({ description }) => description),
		);
		const credentials = named(built.credentials, types);
		return {
			name: `n8n-nodes-${folder.toLowerCase()}-users`,
			folder,
			vendorName: vendor.name,
			nodes,
			nodeFiles: nodes.map(({ name }) => sourcePath(built.known.nodes, name)),
			credentials,
			credentialFiles: credentials.map(({ name }) => sourcePath(built.known.credentials, name)),
			icons: iconsOf(built, [...nodes, ...credentials]),
			keywords: built.manifest.keywords.filter(
				(keyword) => keyword === keywordOf(vendor.name) || !keywords.includes(keyword),
			),
		};
	});
}

/** As the build has described them. */
function named<Type extends { name: string }>(
	built: readonly Type[],
	types: ReadonlyArray<{ name: string }>,
) {
	return built.filter(({ name }) => types.some((type) => type.name === name));
}

function sourcePath(known: Readonly<Record<string, { sourcePath: string }>>, name: string): string {
	const path = known[name]?.sourcePath;
	if (path === undefined) throw new Error(`The build knows no ${name}`);
	return path;
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
