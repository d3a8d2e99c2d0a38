import { join } from 'node:path';
import { DocumentedReplies } from './documented-replies';
import { outputOf } from './output';
import type { Preview } from './preview';
import { vendorFolders, type VendorFolder } from './vendor-folders';

/** Every preview, by the path at which n8n looks for it; below the repository. */
export async function previewFiles(): Promise<Map<string, Preview>> {
	const ofFolders = await Promise.all(vendorFolders().map(filesOf));
	return new Map(ofFolders.flat());
}

async function filesOf({ name, vendor, versions, contractFile }: VendorFolder) {
	const replies = await DocumentedReplies.read(contractFile);
	return vendor.resources.flatMap((resource) =>
		resource.operations.flatMap((operation) =>
			versions.map((version): [string, Preview] => [
				join('nodes', name, '__schema__', threePart(version), resource.value, `${operation.value}.json`),
				outputOf({ resource, operation, replies }),
			]),
		),
	);
}

/** A node's version as n8n's folders have it: 1 is v1.0.0, and 1.1 is v1.1.0. */
function threePart(version: number): string {
	return `v${String(version).split('.').concat('0', '0').slice(0, 3).join('.')}`;
}
