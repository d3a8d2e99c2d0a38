import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltPackage } from './built-package';
import { vendorManifest } from './manifest';
import { vendorReadme } from './readme';
import { vendorPackages, type VendorPackage } from './vendor-package';

const run = promisify(execFile);

/**
 * Writes each vendor's package, with sources and build, into a folder of its name. What the compiled files import
 * must be found from there: n8n's generator loads them.
 */
export async function writeVendorPackages(
	built: BuiltPackage,
	into: string,
	parts = vendorPackages(built),
): Promise<VendorPackage[]> {
	for (const part of parts) await writePackage(built, part, join(into, part.name));
	return parts;
}

async function writePackage(built: BuiltPackage, part: VendorPackage, target: string): Promise<void> {
	await rm(target, { recursive: true, force: true });
	for (const path of ['LICENSE', ...pathsOf(part)]) {
		const filter = (file: string) => !file.endsWith('facts.yaml');
		await cp(join(built.root, path), join(target, path), { recursive: true, filter });
	}
	await renameCodex(built, part, target);
	const manifest = vendorManifest(built.manifest, part);
	await write(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
	await write(join(target, 'README.md'), vendorReadme(built.manifest, part));
	await run(process.execPath, [require.resolve('n8n-core/bin/generate-metadata')], { cwd: target });
	await rm(join(target, 'dist/methods'), { recursive: true });
}

/** The sources, then the build. */
function pathsOf({ folder, credentialFiles, icons }: VendorPackage): string[] {
	const both = [`nodes/${folder}`, ...icons];
	const credentials = credentialFiles.map((file) => file.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
	const built = [...both, 'nodes/engine.js'].map((path) => `dist/${path}`);
	return [...both, 'nodes/engine', ...credentials, ...built, ...credentialFiles];
}

/** A codex file names its node with the package that it is in. */
async function renameCodex({ manifest }: BuiltPackage, { name, nodeFiles }: VendorPackage, target: string) {
	const codexFiles = nodeFiles.map((file) => `${file}on`);
	for (const file of [...codexFiles, ...codexFiles.map((file) => file.replace(/^dist\//, ''))]) {
		const text = await readFile(join(target, file), 'utf8');
		await write(join(target, file), text.replace(`"${manifest.name}.`, `"${name}.`));
	}
}

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
