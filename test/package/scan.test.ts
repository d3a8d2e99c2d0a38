import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './packed';
import { packageJson, ROOT, temporaryFolder } from './repository';
import { expectPass } from './scan';

/** What the scan's rules look at: they read icons and registrations off the disk, next to the sources. */
const SOURCES = [
	'package.json',
	'README.md',
	'LICENSE',
	'eslint.config.mjs',
	'nodes',
	'credentials',
	'icons',
];

function copyOfSources(): string {
	const folder = temporaryFolder();
	for (const name of SOURCES.filter((name) => existsSync(join(ROOT, name)))) {
		cpSync(join(ROOT, name), join(folder, name), { recursive: true });
	}
	return folder;
}

describe('n8n’s own scan for community packages', () => {
	const sources = copyOfSources();

	it('passes the sources', async () => await expectPass(sources, 'sources'));

	it('passes the published tarball', async () => await expectPass((await pack()).folder, 'tarball'));

	it('would not pass a package with a dependency', async () => {
		const spoiled = { ...packageJson(), dependencies: { axios: '1.0.0' } };
		writeFileSync(join(sources, 'package.json'), JSON.stringify(spoiled));
		await expect(expectPass(sources, 'sources')).rejects.toThrow('no-runtime-dependencies');
	});
});
