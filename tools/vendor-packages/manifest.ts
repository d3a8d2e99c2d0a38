import type { Manifest } from './built-package';
import type { VendorPackage } from './vendor-package';

/** The package.json of one vendor's package. */
export function vendorManifest(whole: Manifest, part: VendorPackage): Manifest & { description: string } {
	return {
		name: part.name,
		version: whole.version,
		description: `n8n nodes for ${part.vendorName}: ${tasks(part)}`,
		license: whole.license,
		keywords: part.keywords,
		homepage: whole.homepage,
		author: whole.author,
		repository: whole.repository,
		files: whole.files,
		peerDependencies: whole.peerDependencies,
		n8n: { ...whole.n8n, credentials: part.credentialFiles, nodes: part.nodeFiles },
	};
}

/** What the nodes say that they do, as one phrase; a trigger says when it starts. */
export function tasks({ nodes }: VendorPackage): string {
	return nodes
		.filter(({ group }) => !group.includes('trigger'))
		.map(({ description }) => description.charAt(0).toLowerCase() + description.slice(1))
		.join('; ');
}
