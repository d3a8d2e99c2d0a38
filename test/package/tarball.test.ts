import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack, type Packed } from './packed';
import { filesBelow, packageJson, ROOT } from './repository';

/** What n8n reads at its start in place of the node files. */
const METADATA = ['known', 'types'].flatMap((folder) => [
	`dist/${folder}/credentials.json`,
	`dist/${folder}/nodes.json`,
]);

let packed: Packed;
beforeAll(async () => {
	packed = await pack();
});

describe('the tarball', () => {
	it('holds the build, README, LICENSE and package.json, and nothing else', () => {
		const others = packed.files.filter((file) => !file.startsWith('dist/'));
		expect(others).toEqual(['LICENSE', 'README.md', 'package.json']);
	});

	it('holds of the build what n8n loads', () => {
		const loaded = /^dist\/(nodes|credentials)\/.*\.js$|^dist\/nodes\/.*\.json$|^dist\/icons\/.*\.svg$/;
		const dist = packed.files.filter((file) => file.startsWith('dist/'));
		expect(dist.filter((file) => !loaded.test(file) && !METADATA.includes(file))).toEqual([]);
		expect(dist.filter((file) => /\.test\.|\/tests?\/|\.tsbuildinfo$|\.map$/.test(file))).toEqual([]);
	});

	// From a part of it n8n 2.41 shows every node twice: it falls back on the node files, but keeps what it has read.
	it('holds the metadata that n8n starts from, whole', () => {
		expect(packed.files).toEqual(expect.arrayContaining(METADATA));
	});

	it('holds what n8n reads beside the nodes: codex files and output previews', () => {
		const beside = filesBelow('nodes').filter((file) => file.endsWith('.json'));
		expect(packed.files).toEqual(expect.arrayContaining(beside.map((file) => `dist/${file}`)));
	});

	it('holds of the code what n8n names, a file for each vendor, and one for what they share', () => {
		const { nodes = [], credentials = [] } = packageJson().n8n ?? {};
		const vendors = new Set(nodes.map((file) => `${dirname(file)}/vendor.js`));
		const code = packed.files.filter((file) => file.endsWith('.js'));
		expect(code).toEqual([...nodes, ...credentials, ...vendors, 'dist/nodes/engine.js'].sort());
	});

	it('holds nothing beside the code whose source is gone', () => {
		const copied = packed.files.filter((file) => /^dist\/(nodes|credentials|icons)\/.*(?<!\.js)$/.test(file));
		const sources = copied.map((file) => file.slice('dist/'.length));
		expect(sources.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
	});

	it('stays small', () => expect(packed.size).toBeLessThanOrEqual(60_000));

	it('names no folder of the machine it was built on', () => {
		const folders = [ROOT, `${homedir()}/`, `${tmpdir()}/`];
		const telling = packed.files.filter((file) => {
			const text = readFileSync(join(packed.folder, file), 'utf8');
			return folders.some((folder) => text.includes(folder));
		});
		expect(telling).toEqual([]);
	});
});

describe('what package.json registers', () => {
	const named = packageJson().n8n ?? {};
	const sourcesEnding = (folder: string, ending: string) =>
		filesBelow(folder)
			.filter((file) => file.endsWith(ending))
			.map((file) => `dist/${file.replace(/\.ts$/, '.js')}`);

	it('is every node and credential there is', () => {
		expect([...(named.nodes ?? [])].sort()).toEqual(sourcesEnding('nodes', '.node.ts'));
		expect([...(named.credentials ?? [])].sort()).toEqual(sourcesEnding('credentials', '.credentials.ts'));
	});

	it.each([...(named.nodes ?? []), ...(named.credentials ?? [])])('is packed: %s', (path) => {
		expect(packed.files).toContain(path);
	});

	it.each(named.nodes ?? [])('is described by a codex file: %s', (path) => {
		const file = path.replace(/\.js$/, '.json');
		expect(packed.files).toContain(file);
		expect(JSON.parse(readFileSync(join(packed.folder, file), 'utf8'))).toMatchObject({
			node: expect.stringMatching(/^n8n-nodes-healthcare-users\.\w+$/),
			nodeVersion: '1.0',
			codexVersion: '1.0',
			categories: expect.arrayContaining([expect.any(String)]),
			resources: { primaryDocumentation: [{ url: expect.stringMatching(/^https:/) }] },
		});
	});
});
