import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, output, ROOT, temporaryFolder } from './repository';

export interface Packed {
	/** The unpacked tarball. */
	folder: string;
	files: string[];
	/** Of the tarball, in bytes. */
	size: number;
}

/** What `npm publish` would send, unpacked. */
export async function pack(): Promise<Packed> {
	assertFreshBuild();
	return await packFolder(ROOT);
}

/** The same of any package's folder. */
export async function packFolder(source: string): Promise<Packed> {
	const folder = temporaryFolder();
	const parameters = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const report = await output('npm', parameters, source);
	const [tarball] = JSON.parse(report) as Array<{
		filename: string;
		size: number;
		files: Array<{ path: string }>;
	}>;
	if (tarball === undefined) throw new Error(`npm pack reported no tarball: ${report}`);
	await output('tar', ['-xzf', join(folder, tarball.filename), '-C', folder]);
	return {
		folder: join(folder, 'package'),
		files: tarball.files.map(({ path }) => path).sort(),
		size: tarball.size,
	};
}

/** Judging an old build would pass what the sources have broken since. */
export function assertFreshBuild(): void {
	for (const source of [...filesBelow('nodes'), ...filesBelow('credentials')]) {
		// The last that a build writes.
		const built = 'dist/types/nodes.json';
		if (!isNewer(built, source))
			throw new Error(`${built} is older than ${source}: run "npm run build" first`);
	}
}

function isNewer(built: string, source: string): boolean {
	return (
		existsSync(join(ROOT, built)) &&
		statSync(join(ROOT, built)).mtimeMs >= statSync(join(ROOT, source)).mtimeMs
	);
}
