import { resolve, sep } from 'node:path';
import '../../test/n8n';
import { LazyPackageDirectoryLoader } from 'n8n-core';

export interface LoadResult {
	/** Milliseconds that n8n's own loader takes with the package at its start. */
	readonly lazy: number;
	/** How many node files were loaded with it. */
	readonly files: number;
	/** Milliseconds to load and construct all nodes, as it would be without the metadata. */
	readonly all: number;
}

const root = resolve(__dirname, '../..');
const loadedFiles = () =>
	Object.keys(require.cache).filter((file) => file.startsWith([root, 'dist', 'nodes', ''].join(sep))).length;

/** n8n-core works on in the background for so long after it was loaded. */
const SETTLING_MS = 500;

async function load(): Promise<LoadResult> {
	await new Promise((resume) => setTimeout(resume, SETTLING_MS));
	const begun = performance.now();
	const loader = new LazyPackageDirectoryLoader(root);
	await loader.loadAll();
	const lazy = performance.now() - begun;
	const files = loadedFiles();
	const again = performance.now();
	for (const name of Object.keys(loader.known.nodes)) loader.getNode(name);
	return { lazy, files, all: performance.now() - again };
}

void load().then((result) => console.log(JSON.stringify(result)));
