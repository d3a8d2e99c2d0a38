import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewFile } from '../previews/files';
import type { Preview } from '../previews/preview';
import { readVendors, ROOT, type VendorFolder } from '../vendors';
import { readFacts, type VendorFacts } from './facts';

/** Everything that a vendor's page is made from. */
export interface Subject extends VendorFolder {
	/** What an operation puts out, by `resource.operation`. */
	readonly outputs: ReadonlyMap<string, Preview>;
	readonly facts: VendorFacts;
}

/** Every vendor, in the order in which package.json registers them. */
export function readSubjects(): Subject[] {
	return readVendors().map((vendor) => ({
		...vendor,
		outputs: new Map(outputsOf(vendor)),
		facts: readFacts(vendor.folder),
	}));
}

function outputsOf({ folder, vendor }: VendorFolder): Array<[string, Preview]> {
	return vendor.resources.flatMap((resource) =>
		resource.operations.map(({ value }): [string, Preview] => {
			const file = join(ROOT, previewFile(folder, resource.value, value));
			return [`${resource.value}.${value}`, JSON.parse(readFileSync(file, 'utf8'))];
		}),
	);
}

/** The page's file in `docs/`. */
export function pageFile({ vendor }: Pick<Subject, 'vendor'>): string {
	return `${vendor.name.toLowerCase().replaceAll(' ', '-')}.md`;
}
