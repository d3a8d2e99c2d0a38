import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeTypeDescription } from 'n8n-workflow';
import { iconFiles as iconFilesOf, install, loaded as loadedBy, type Loaded } from '../package/installed';
import { pack, type Packed } from '../package/packed';

const OURS: Record<string, string[]> = {
	ekaCare: ['ekaCareApi', 'ekaCareTokenApi'],
	ekaCareTrigger: ['ekaCareApi', 'ekaCareTokenApi'],
	carePortals: ['carePortalsApi'],
	hippHealth: ['hippHealthApi'],
	hippHealthTrigger: ['hippHealthApi'],
	upheal: ['uphealApi'],
};

let packed: Packed;
let loaded: Loaded;
beforeAll(async () => {
	packed = await pack();
	install(packed.folder);
	loaded = await loadedBy(packed.folder, 'eager');
});

function iconFiles(thing: { iconUrl?: INodeTypeDescription['iconUrl'] }): string[] {
	return iconFilesOf('n8n-nodes-healthcare-users', thing);
}

it('n8n loads every node with its credential types', () => {
	const found = loaded.nodes.map(({ name, credentials = [] }) => [
		name,
		credentials.map((c) => c.name).sort(),
	]);
	expect(Object.fromEntries(found)).toEqual(OURS);
});

it.each(Object.keys(OURS))('%s has what the node panel shows', (name) => {
	const node = loaded.nodes.find((description) => description.name === name);
	expect(node).toMatchObject({ codex: { categories: expect.any(Array) }, subtitle: expect.any(String) });
	expect(node?.codex?.resources?.primaryDocumentation?.[0]?.url).toMatch(/^https:/);
	const icons = iconFiles(node ?? {});
	expect(new Set(icons).size).toBe(2);
	expect(icons.filter((icon) => !existsSync(join(packed.folder, icon)))).toEqual([]);
});

it.each([...new Set(Object.values(OURS).flat())])('%s belongs to its nodes and can be tested', (name) => {
	const credential = loaded.credentials.find((type) => type.name === name);
	const nodes = Object.keys(OURS).filter((node) => OURS[node]?.includes(name));
	expect(credential).toMatchObject({
		documentationUrl: expect.stringMatching(/^https:/),
		supportedNodes: nodes,
	});
	expect(credential?.test?.request).toBeDefined();
	expect(loaded.known.credentials[name]?.supportedNodes).toEqual(nodes);
	const icons = iconFiles(credential ?? {});
	expect(new Set(icons).size).toBe(2);
	expect(icons.filter((icon) => !existsSync(join(packed.folder, icon)))).toEqual([]);
});
