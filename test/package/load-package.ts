/* Run by node-loading.test.ts: loads a package folder with n8n's own loader, what it found as JSON. */
import { PackageDirectoryLoader } from 'n8n-core';

async function load(folder: string): Promise<void> {
	const loader = new PackageDirectoryLoader(folder);
	await loader.loadAll();
	console.log(JSON.stringify({ known: loader.known, ...loader.types }));
}

void load(process.argv[2] ?? '');
