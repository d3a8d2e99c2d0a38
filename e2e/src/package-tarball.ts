import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './command';
import { packageName, readPackageJson, root, workFolder } from './paths';
import { step } from './progress';

const tarballFolder = join(workFolder, 'package');

/** The packed package, as npm names it. */
export const tarball = join(tarballFolder, `${packageName}-${readPackageJson(root).version}.tgz`);

/** Builds the package and packs it exactly as it would be published. */
export async function packPackage(): Promise<void> {
	await step('Building and packing the package', async () => {
		await runCommand('npm', ['run', 'build'], {
			cwd: root,
			what: 'Building the package',
			timeoutMs: 5 * 60_000,
		});
		await rm(tarballFolder, { recursive: true, force: true });
		await mkdir(tarballFolder, { recursive: true });
		await runCommand('npm', ['pack', '--pack-destination', tarballFolder], {
			cwd: root,
			what: 'Packing the package',
			timeoutMs: 60_000,
		});
	});
}
