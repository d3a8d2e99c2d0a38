/* Run in a process of its own: loads a package folder as n8n does at its start, what it found as JSON. */
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { LazyPackageDirectoryLoader, PackageDirectoryLoader } from 'n8n-core';

async function load(folder: string, kind: string): Promise<void> {
	const loader = new (kind === 'lazy' ? LazyPackageDirectoryLoader : PackageDirectoryLoader)(folder);
	await loader.loadAll();
	// n8n asks for every credential type at its start, of whichever loader.
	for (const name of Object.keys(loader.known.credentials)) loader.getCredential(name);
	const { known, isLazyLoaded: isLazy } = loader;
	const { nodes, credentials } = structured(loader.types);
	const atStart = modulesOf(folder);
	const asked = Object.fromEntries(
		Object.keys(known.nodes).map((name) => {
			const before = modulesOf(folder);
			const { description } = structured(loader.getNode(name).type);
			return [name, { modules: modulesOf(folder).filter((file) => !before.includes(file)), description }];
		}),
	);
	console.log(JSON.stringify({ known, nodes, credentials, isLazy, atStart, asked }));
}

/** As of now: the loader goes on to write into its descriptions. */
function structured<Thing>(thing: Thing): Thing {
	return JSON.parse(JSON.stringify(thing));
}

function modulesOf(folder: string): string[] {
	const root = realpathSync(folder);
	return Object.keys(require.cache)
		.filter((file) => file.startsWith(`${root}/dist/`))
		.map((file) => relative(root, file));
}

void load(process.argv[2] ?? '', process.argv[3] ?? '');
