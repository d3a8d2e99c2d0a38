import { join } from 'node:path';
import { readVendors, type VendorFolder } from '../vendors';
import { DocumentedReplies } from './documented-replies';
import { outputOf } from './output';
import type { Preview } from './preview';

/** Every preview, by the path at which n8n looks for it; below the repository. */
export async function previewFiles(): Promise<Map<string, Preview>> {
	const ofVendors = await Promise.all(readVendors().map(filesOf));
	return new Map(ofVendors.flat());
}

async function filesOf({ folder, vendor, node, contractFile }: VendorFolder) {
	const replies = await DocumentedReplies.read(contractFile);
	return vendor.resources.flatMap((resource) =>
		resource.operations.flatMap((operation) =>
			[node.description.version]
				.flat()
				.map((version): [string, Preview] => [
					previewFile(folder, resource.value, operation.value, version),
					outputOf({ operation, replies }),
				]),
		),
	);
}

/** Where n8n looks for a preview. A node's version is written in three parts: 1 is v1.0.0, and 1.1 is v1.1.0. */
export function previewFile(folder: string, resource: string, operation: string, version = 1): string {
	const threePart = `v${String(version).split('.').concat('0', '0').slice(0, 3).join('.')}`;
	return join('nodes', folder, '__schema__', threePart, resource, `${operation}.json`);
}
