import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ICredentialType, INodeTypeDescription, KnownNodesAndCredentials } from 'n8n-workflow';
import { ROOT, script } from './repository';

/** What n8n lets a community package import; anything else has to fail to load here as it would there. */
const SUPPLIED = ['n8n-workflow', 'zod', 'luxon', 'lodash', 'p-limit'];

/** What a loader of n8n made of a package. Paths are below the package's folder. */
export interface Loaded {
	known: KnownNodesAndCredentials;
	nodes: INodeTypeDescription[];
	credentials: ICredentialType[];
	/** Whether the descriptions came from metadata. */
	isLazy: boolean;
	/** The package's own modules that were in memory after n8n's start. */
	atStart: string[];
	/** Those that came with a node type, as n8n asked for it, and its description then. */
	asked: Record<string, { modules: string[]; description: INodeTypeDescription }>;
}

/** Gives an unpacked package what it would find in n8n. */
export function install(folder: string): void {
	mkdirSync(join(folder, 'node_modules'));
	for (const name of SUPPLIED.filter((name) => existsSync(join(ROOT, 'node_modules', name)))) {
		symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
	}
}

/** Loads an installed package with n8n's own loader, in a process of its own. */
export async function loaded(folder: string, loader: 'eager' | 'lazy'): Promise<Loaded> {
	return await script<Loaded>('load-package.ts', folder, loader);
}

type Icon = INodeTypeDescription['iconUrl'];

/** The loader turns `file:x.svg` into an address below `icons/<package>/`, which n8n serves from the package. */
export function iconFiles(packageName: string, { iconUrl }: { iconUrl?: Icon }): string[] {
	const urls = typeof iconUrl === 'object' ? [iconUrl.light, iconUrl.dark] : [];
	return urls.map((url) => url.replace(`icons/${packageName}/`, ''));
}
