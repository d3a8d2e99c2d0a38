import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxBy } from 'lodash';
import type { INodeTypeDescription } from 'n8n-workflow';
import { readBuiltPackage } from '../../tools/vendor-packages/built-package';
import { vendorPackages } from '../../tools/vendor-packages/vendor-package';
import { writeVendorPackages } from '../../tools/vendor-packages/write';
import { whole } from '../campaigns/size';
import { iconFiles, install, loaded, type Loaded } from './installed';
import { assertFreshBuild, packFolder, type Packed } from './packed';
import { vendorPackageNames } from './published';
import { filesBelow, packageJson, ROOT, temporaryFolder } from './repository';
import { expectPass, scan } from './scan';

const manifestOfAll = packageJson();
const folders = new Set(
	filesBelow('nodes').flatMap((file) => (file.endsWith('.node.ts') ? [file.split('/')[1] ?? ''] : [])),
);

assertFreshBuild();
const built = readBuiltPackage(ROOT);
const parts = vendorPackages(built);
const written = temporaryFolder();

it('there is one for each vendor, and together they have every node and credential', () => {
	expect(parts.map(({ name }) => name)).toEqual(vendorPackageNames);
	expect(parts.flatMap(({ nodeFiles }) => nodeFiles).sort()).toEqual(
		[...(manifestOfAll.n8n?.nodes ?? [])].sort(),
	);
	const credentials = parts.flatMap(({ credentialFiles }) => credentialFiles);
	expect(credentials.sort()).toEqual([...(manifestOfAll.n8n?.credentials ?? [])].sort());
});

/** One in every test run; the campaigns look at all. */
const looked = whole ? parts : parts.filter((part) => part === maxBy(parts, ({ nodes }) => nodes.length));

beforeAll(async () => {
	install(written);
	await writeVendorPackages(built, written, looked);
});

describe.each(looked.map((part) => [part.name, part] as const))('%s', (name, part) => {
	const source = join(written, name);
	let packed: Packed;
	let eager: Loaded;
	let lazy: Loaded;
	beforeAll(async () => {
		packed = await packFolder(source);
		install(packed.folder);
		eager = await loaded(packed.folder, 'eager');
		lazy = await loaded(packed.folder, 'lazy');
	});

	it('passes n8n’s scan of its sources and of its tarball', async () => {
		for (const verdict of await scan([source, 'sources'], [packed.folder, 'tarball'])) expectPass(verdict);
	});

	it('is a package of its own, with the version of the whole', () => {
		const manifest = packageJson(packed.folder);
		expect(manifest).toMatchObject({ name, version: manifestOfAll.version, license: 'MIT', files: ['dist'] });
		expect(manifest.description).toContain(part.vendorName);
		const others = (manifestOfAll.keywords ?? []).filter((keyword) => !manifest.keywords?.includes(keyword));
		// The vendors' names are among the keywords of the whole: one each.
		expect(others).toHaveLength(parts.length - 1);
		expect(manifest.dependencies ?? manifest.devDependencies ?? manifest.scripts).toBeUndefined();
	});

	it('holds what the whole package holds of its vendor and of the engine, and nothing else', () => {
		const isAnothers = (file: string) =>
			[...folders].some((folder) => folder !== part.folder && file.startsWith(`dist/nodes/${folder}/`));
		const code = filesBelow('dist/nodes').filter((file) => !isAnothers(file));
		const icons = part.icons.map((icon) => `dist/${icon}`);
		const metadata = filesBelow('dist').filter((file) => /^dist\/(known|types)\//.test(file));
		const top = ['LICENSE', 'README.md', 'package.json'];
		expect(packed.files).toEqual([...top, ...code, ...part.credentialFiles, ...icons, ...metadata].sort());
	});

	it('loads alone, with the nodes and credential types of the whole package', () => {
		const renamed = (text: string) => text.replaceAll(`icons/${manifestOfAll.name}/`, `icons/${name}/`);
		const expected = JSON.parse(renamed(JSON.stringify(part))) as typeof part;
		expect(lazy.isLazy).toBe(true);
		expect(lazy.nodes).toEqual(expected.nodes);
		expect(lazy.credentials).toEqual(expected.credentials);
		expect(lazy.known).toEqual(eager.known);
		expect(eager.nodes.map(named)).toEqual(part.nodes.map(named));
		expect(Object.keys(lazy.asked).sort()).toEqual(part.nodes.map((node) => node.name).sort());
	});

	it('has its icons, and calls itself by its own name', () => {
		const icons = [...lazy.nodes, ...lazy.credentials].flatMap((type) => iconFiles(name, type));
		expect([...new Set(icons)].sort()).toEqual(packed.files.filter((file) => file.endsWith('.svg')));
		for (const file of packed.files.filter((file) => file.startsWith('dist/'))) {
			const text = readFileSync(join(packed.folder, file), 'utf8');
			// The address of the repository is that of the whole package.
			expect(text.replaceAll(/https:\/\/\S+?(?=["'])/g, '')).not.toContain(manifestOfAll.name);
			expect(text).not.toContain(ROOT);
		}
		for (const path of part.nodeFiles) {
			const codex = JSON.parse(readFileSync(join(packed.folder, `${path}on`), 'utf8')) as { node: string };
			expect(codex.node.startsWith(`${name}.`)).toBe(true);
		}
	});

	it('says in its README what it can do, and what not to install beside it', () => {
		const readme = readFileSync(join(packed.folder, 'README.md'), 'utf8');
		expect(readme).toContain(`not both`);
		expect(readme).toContain(manifestOfAll.name);
		for (const { displayName } of [...part.nodes, ...part.credentials]) expect(readme).toContain(displayName);
		for (const operation of part.nodes.flatMap(operationNames)) expect(readme).toContain(`| ${operation} |`);
	});
});

function named({ name, displayName, credentials }: INodeTypeDescription): object {
	return { name, displayName, credentials };
}

function operationNames({ properties }: INodeTypeDescription): string[] {
	const operations = properties.filter(({ name }) => name === 'operation');
	return operations.flatMap(({ options = [] }) => options.map(({ name }) => name));
}
