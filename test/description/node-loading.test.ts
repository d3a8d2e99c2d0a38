import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ICredentialType, INodeTypeDescription, KnownNodesAndCredentials } from 'n8n-workflow';
import { pack, type Packed } from '../package/packed';
import { ROOT, script } from '../package/repository';

interface Loaded {
	known: KnownNodesAndCredentials;
	nodes: INodeTypeDescription[];
	credentials: ICredentialType[];
}

/** What n8n lets a community package import; anything else has to fail to load here as it would there. */
const SUPPLIED = ['n8n-workflow', 'zod', 'luxon', 'lodash', 'p-limit'];

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
	mkdirSync(join(packed.folder, 'node_modules'));
	for (const name of SUPPLIED.filter((name) => existsSync(join(ROOT, 'node_modules', name)))) {
		symlinkSync(join(ROOT, 'node_modules', name), join(packed.folder, 'node_modules', name));
	}
	loaded = await script<Loaded>('load-package.ts', packed.folder);
});

/** The loader turns `file:x.svg` into an address below `icons/<package>/`, which n8n serves from the package. */
function iconFiles(thing: { iconUrl?: INodeTypeDescription['iconUrl'] }): string[] {
	const urls = typeof thing.iconUrl === 'object' ? [thing.iconUrl.light, thing.iconUrl.dark] : [];
	return urls.map((url) => url.replace('icons/n8n-nodes-healthcare-users/', ''));
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
