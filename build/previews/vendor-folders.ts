import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { camelCase, kebabCase } from 'lodash';
import type { INodeType } from 'n8n-workflow';
import type { Vendor } from '../../nodes/shared/vendor';

export const ROOT = resolve(__dirname, '../..');

const load = createRequire(__filename);

/** What the folder of a vendor declares. */
export interface VendorFolder {
	/** Such as EkaCare. */
	readonly name: string;
	readonly vendor: Vendor;
	/** Of its node. */
	readonly versions: readonly number[];
	readonly contractFile: string;
}

/** Every vendor, by the names that its folder, files and exports have. */
export function vendorFolders(): VendorFolder[] {
	return readdirSync(join(ROOT, 'nodes'))
		.filter((name) => existsSync(join(ROOT, 'nodes', name, `${name}.node.ts`)))
		.map(readFolder);
}

function readFolder(name: string): VendorFolder {
	const facts: Record<string, Vendor> = load(join(ROOT, 'nodes', name, 'vendor.ts'));
	const nodes: Record<string, new () => INodeType> = load(join(ROOT, 'nodes', name, `${name}.node.ts`));
	const vendor = facts[camelCase(name)];
	const Node = nodes[name];
	if (vendor === undefined || Node === undefined) throw new Error(`nodes/${name} declares no vendor`);
	const { version } = new Node().description;
	const contractFile = join(ROOT, 'contracts', `${kebabCase(name)}.openapi.yaml`);
	return { name, vendor, versions: [version].flat(), contractFile };
}
