import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { omit } from 'lodash';
import { iconFiles, install, loaded, type Loaded } from '../package/installed';
import { pack, type Packed } from '../package/packed';
import { publishedCredentials, publishedNodes } from '../package/published';
import { packageJson } from '../package/repository';

const isNodeFile = (file: string) => file.endsWith('.node.js');

/** n8n's generator leaves this mark of its own loader out of what it writes. */
function unmarked(node: object): object {
	return omit(node, '__loadOptionsMethods');
}

let packed: Packed;
let eager: Loaded;
let lazy: Loaded;
beforeAll(async () => {
	packed = await pack();
	install(packed.folder);
	eager = await loaded(packed.folder, 'eager');
	lazy = await loaded(packed.folder, 'lazy');
});

it('n8n starts from the metadata of the package', () => {
	expect({ eager: eager.isLazy, lazy: lazy.isLazy }).toEqual({ eager: false, lazy: true });
});

it('knows the same nodes and credential types as if it had loaded them', () => {
	expect(Object.keys(lazy.known.nodes).length).toBe(packageJson().n8n?.nodes?.length);
	expect(Object.keys(lazy.known.credentials).length).toBe(packageJson().n8n?.credentials?.length);
	expect(lazy.known).toEqual(eager.known);
});

it('shows the same nodes: parameters, codex, icons, use as a tool', () => {
	expect(lazy.nodes).toEqual(eager.nodes.map(unmarked));
	expect(lazy.nodes.filter(({ codex }) => codex === undefined)).toEqual([]);
});

it('shows the same credential types: fields, tests, icons, supported nodes', () => {
	expect(lazy.credentials).toEqual(eager.credentials);
	expect(lazy.credentials.filter(({ supportedNodes }) => !supportedNodes?.length)).toEqual([]);
});

it('names icons that are in the package', () => {
	const icons = [...lazy.nodes, ...lazy.credentials].flatMap((type) => iconFiles(packageJson().name, type));
	expect(icons).toHaveLength(2 * (lazy.nodes.length + lazy.credentials.length));
	expect(icons.filter((icon) => !existsSync(join(packed.folder, icon)))).toEqual([]);
});

it('names the version of the package', () => {
	const versions = lazy.nodes.map((node) => node.communityNodePackageVersion);
	expect(new Set(versions)).toEqual(new Set([packageJson().version]));
});

it('has no node file in memory until its node is asked for, and then only that one', () => {
	const named = packageJson().n8n?.nodes ?? [];
	expect(eager.atStart.filter(isNodeFile).sort()).toEqual([...named].sort());
	expect(lazy.atStart.filter(isNodeFile)).toEqual([]);
	const asked = Object.entries(lazy.asked).map(([name, { modules }]) => [name, modules.filter(isNodeFile)]);
	const sources = Object.entries(lazy.known.nodes).map(([name, { sourcePath }]) => [name, [sourcePath]]);
	expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(sources));
});

it('runs the node that it showed', () => {
	for (const shown of lazy.nodes) {
		// Only n8n's start knows the version of the package; a node that is loaded later has none.
		const { communityNodePackageVersion, ...run } = shown;
		expect(communityNodePackageVersion).toBeDefined();
		expect(unmarked(lazy.asked[shown.name]?.description ?? shown)).toEqual(run);
	}
});

it('n8n loads every node with its credential types', () => {
	const found = eager.nodes.map(({ name, credentials = [] }) => [
		name,
		credentials.map((c) => c.name).sort(),
	]);
	expect(Object.fromEntries(found)).toEqual(publishedNodes);
});

it.each(Object.keys(publishedNodes))('%s has what the node panel shows', (name) => {
	const node = eager.nodes.find((description) => description.name === name);
	expect(node).toMatchObject({ codex: { categories: expect.any(Array) }, subtitle: expect.any(String) });
	expect(node?.codex?.resources?.primaryDocumentation?.[0]?.url).toMatch(/^https:/);
	const icons = iconFiles(packageJson().name, node ?? {});
	expect(new Set(icons).size).toBe(2);
	expect(icons.filter((icon) => !existsSync(join(packed.folder, icon)))).toEqual([]);
});

it.each(publishedCredentials)('%s belongs to its nodes and can be tested', (name) => {
	const credential = eager.credentials.find((type) => type.name === name);
	const nodes = Object.keys(publishedNodes).filter((node) => publishedNodes[node]?.includes(name));
	expect(credential).toMatchObject({
		documentationUrl: expect.stringMatching(/^https:/),
		supportedNodes: nodes,
	});
	expect(credential?.test?.request).toBeDefined();
	expect(eager.known.credentials[name]?.supportedNodes).toEqual(nodes);
	const icons = iconFiles(packageJson().name, credential ?? {});
	expect(new Set(icons).size).toBe(2);
	expect(icons.filter((icon) => !existsSync(join(packed.folder, icon)))).toEqual([]);
});

// The last, since it takes something out of the package.
it('loads every node file where there is no metadata', async () => {
	rmSync(join(packed.folder, 'dist/known'), { recursive: true });
	const fallen = await loaded(packed.folder, 'lazy');
	expect(fallen).toEqual(eager);
});
