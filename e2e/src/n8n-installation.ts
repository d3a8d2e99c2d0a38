import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './command';
import { hostFolder, readPackageJson } from './paths';
import { step } from './progress';

const modules = join(hostFolder, 'node_modules');

/** Written last, so that an interrupted installation does not count as one. */
const stamp = join(modules, '.installed-from-lock');

export const nodeBinary = join(modules, '.bin', 'node');
export const n8nProgram = join(modules, 'n8n', 'bin', 'n8n');

function lockDigest(): string {
	return createHash('sha256')
		.update(readFileSync(join(hostFolder, 'package-lock.json')))
		.digest('hex');
}

function isInstalled(): boolean {
	return (
		existsSync(nodeBinary) &&
		existsSync(n8nProgram) &&
		existsSync(stamp) &&
		readFileSync(stamp, 'utf8') === lockDigest()
	);
}

/** Installs n8n and the Node it needs, unless both are there as the lock file has them. */
export async function installN8n(): Promise<void> {
	if (isInstalled()) return;
	const version = readPackageJson(hostFolder).dependencies?.n8n ?? '';
	console.log(
		`  n8n ${version} is not installed yet. This happens once, takes 3 to 6 minutes and about 2 GB.`,
	);
	await step(`Installing n8n ${version}`, async () => {
		await runCommand('npm', ['run', 'setup'], {
			cwd: hostFolder,
			what: 'Installing n8n',
			timeoutMs: 30 * 60_000,
		});
	});
	writeFileSync(stamp, lockDigest());
}
