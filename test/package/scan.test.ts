import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './packed';
import { packageJson, ROOT, temporaryFolder } from './repository';
import { expectPass, scan, type Verdict } from './scan';

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
	let verdicts: Verdict[];
	beforeAll(async () => {
		const spoiled = copyOfSources();
		const manifest = { ...packageJson(), dependencies: { axios: '1.0.0' } };
		writeFileSync(join(spoiled, 'package.json'), JSON.stringify(manifest));
		const { folder } = await pack();
		verdicts = await scan([copyOfSources(), 'sources'], [folder, 'tarball'], [spoiled, 'sources']);
	});

	it('passes the sources', () => expectPass(verdicts[0]));

	it('passes the published tarball', () => expectPass(verdicts[1]));

	it('would not pass a package with a dependency', () => {
		expect(() => expectPass(verdicts[2])).toThrow('no-runtime-dependencies');
	});
});
