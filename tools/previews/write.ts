/* Writes the output previews beside the nodes, from the operations and the contracts: npm run previews. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../vendors';
import { previewFiles } from './files';

async function write(): Promise<void> {
	const files = await previewFiles();
	const folders = new Set([...files.keys()].map((file) => file.replace(/__schema__.*/, '__schema__')));
	for (const folder of folders) await rm(join(ROOT, folder), { recursive: true, force: true });
	for (const [file, preview] of files) {
		await mkdir(dirname(join(ROOT, file)), { recursive: true });
		const style = { ...(await resolveConfig(join(ROOT, file))), filepath: file };
		await writeFile(join(ROOT, file), await format(JSON.stringify(preview), style));
	}
	console.log(`${files.size} output previews written`);
}

void write();
