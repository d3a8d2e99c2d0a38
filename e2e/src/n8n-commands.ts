import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandFailed, runCommand } from './command';
import { n8nEnvironment } from './environment';
import { executionOf, type Execution } from './execution';
import { n8nProgram, nodeBinary } from './n8n-installation';
import type { UserFolder } from './user-folder';

/** One command of n8n's command line, in the given user folder. Gives what it printed. */
async function n8n(folder: UserFolder, args: string[], what: string): Promise<string> {
	// The commands print their results with their logger, at level info.
	const env = {
		...(await n8nEnvironment(folder)),
		N8N_LOG_LEVEL: 'info',
		N8N_LOG_OUTPUT: 'console',
		NO_COLOR: '1',
	};
	const options = { cwd: folder.path, env, what, timeoutMs: 120_000 };
	const { stdout } = await runCommand(nodeBinary, [n8nProgram, ...args], options);
	return stdout;
}

async function importInto(
	folder: UserFolder,
	kind: 'credentials' | 'workflow',
	entries: Array<{ id: string }>,
): Promise<void> {
	const inbox = join(folder.path, 'import');
	await mkdir(inbox, { recursive: true });
	const input = join(inbox, `${kind}.json`);
	try {
		await writeFile(input, JSON.stringify(entries), { mode: 0o600 });
		const what = `Importing the ${kind === 'workflow' ? 'workflows' : 'credentials'}`;
		const printed = await n8n(folder, [`import:${kind}`, `--input=${input}`], what);
		// n8n ends with code 0 even when it has refused the file.
		if (!printed.includes(`Successfully imported ${entries.length} `)) {
			throw new CommandFailed(`${what} did not work:\n${printed}`);
		}
	} finally {
		// The credentials are in this file in the clear.
		await rm(inbox, { recursive: true, force: true });
	}
}

export async function importCredentials(
	folder: UserFolder,
	credentials: Array<{ id: string }>,
): Promise<void> {
	await importInto(folder, 'credentials', credentials);
}

export async function importWorkflows(folder: UserFolder, workflows: Array<{ id: string }>): Promise<void> {
	await importInto(folder, 'workflow', workflows);
}

/** Makes the workflow's production webhook answer once n8n is started. */
export async function publishWorkflow(folder: UserFolder, id: string): Promise<void> {
	await n8n(folder, ['publish:workflow', `--id=${id}`], `Publishing the workflow ${id}`);
}

/** Runs a workflow from its manual trigger to its end. */
export async function executeWorkflow(folder: UserFolder, id: string): Promise<Execution> {
	const what = `Running the workflow ${id}`;
	return executionOf(await n8n(folder, ['execute', `--id=${id}`, '--rawOutput'], what), what);
}
