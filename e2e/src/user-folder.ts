import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './command';
import { packageName, workflowsFolder, workFolder } from './paths';

export interface UserFolder {
	/** n8n's home: N8N_USER_FOLDER. */
	path: string;
	/** The only folder n8n's nodes may read files from. */
	files: string;
	/** The example CSV of people, in that folder. */
	csv: string;
	/** Settings that every process and command of this n8n shares, as environment variables. */
	settings?: NodeJS.ProcessEnv;
}

/** A new, empty n8n with the example CSV beside it. Whatever an earlier run left there is deleted. */
export async function newUserFolder(name: string): Promise<UserFolder> {
	const path = join(workFolder, name);
	const files = join(path, 'files');
	await rm(path, { recursive: true, force: true });
	await mkdir(files, { recursive: true });
	const csv = join(files, 'people.csv');
	await copyFile(join(workflowsFolder, 'people.csv'), csv);
	return { path, files, csv };
}

/**
 * Installs the tarball in the steps that n8n takes for a community package (its CommunityPackagesService):
 * unpack, drop what npm must not install from package.json, install what is left, add the name to the ledger.
 * n8n's own command takes packages from a registry only.
 */
export async function installPackage(folder: UserFolder, tarball: string): Promise<void> {
	const nodes = join(folder.path, '.n8n', 'nodes');
	const target = join(nodes, 'node_modules', packageName);
	await mkdir(target, { recursive: true });
	await runCommand('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], {
		what: 'Unpacking the package',
		timeoutMs: 60_000,
	});

	const manifest = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as Record<
		string,
		unknown
	>;
	for (const key of ['devDependencies', 'peerDependencies', 'optionalDependencies']) delete manifest[key];
	await writeFile(join(target, 'package.json'), JSON.stringify(manifest, null, 2));
	if (Object.keys(manifest.dependencies ?? {}).length > 0) {
		throw new Error('The package has run-time dependencies; n8n verifies only packages without any.');
	}

	const ledger = {
		name: 'installed-nodes',
		private: true,
		dependencies: { [packageName]: manifest.version },
	};
	await writeFile(join(nodes, 'package.json'), JSON.stringify(ledger, null, 2));
}
