import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { n8nVersion } from './n8n-versions';

/** The repository. */
export const root = join(__dirname, '..', '..');

/** Where n8n is installed, apart from the package's own dependencies. */
export const hostFolder = join(root, 'e2e', n8nVersion.folder);

/** Everything these commands write; ignored by git, safe to delete. */
export const workFolder = join(root, '.e2e');

export const workflowsFolder = join(root, 'workflows');

interface PackageJson {
	name: string;
	version: string;
	author?: { name: string; email: string };
	dependencies?: Record<string, string>;
	/** The files that n8n loads. */
	n8n?: { nodes: string[]; credentials: string[] };
}

export function readPackageJson(folder: string): PackageJson {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

export const packageName = readPackageJson(root).name;
