import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

export interface PackageJson {
	name: string;
	version: string;
	description?: string;
	license?: string;
	homepage?: string;
	keywords?: string[];
	files?: string[];
	scripts?: Record<string, string>;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	overrides?: object;
	n8n?: { n8nNodesApiVersion?: number; strict?: boolean; nodes?: string[]; credentials?: string[] };
}

export function packageJson(folder: string = ROOT): PackageJson {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** Relative paths of all files below a folder of the repository. */
export function filesBelow(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
		.sort();
}

const temporary: string[] = [];
afterAll(() => {
	for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A folder for the length of a test file. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-package-'));
	temporary.push(folder);
	return folder;
}

/**
 * Runs a command without a shell. What it wrote is returned whatever its exit code, since a linter that finds
 * something exits with 1.
 */
export async function output(command: string, parameters: string[], cwd: string = ROOT): Promise<string> {
	const env = { ...process.env, NODE_ENV: 'production', N8N_LOG_LEVEL: 'silent' };
	return await new Promise((resolve, reject) => {
		execFile(command, parameters, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
			if (error === null || stdout !== '') resolve(stdout);
			else reject(new Error(`${command} ${parameters.join(' ')} said:\n${stderr}`));
		});
	});
}

/** Runs a TypeScript file of this folder in a process of its own, where n8n's ES modules load, and reads its JSON. */
export async function script<Result>(file: string, ...parameters: string[]): Promise<Result> {
	const written = await output(process.execPath, ['--import', 'tsx', join(__dirname, file), ...parameters]);
	return JSON.parse(written) as Result;
}
