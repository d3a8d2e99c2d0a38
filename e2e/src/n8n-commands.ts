import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandFailed, runCommand } from './command';
import { n8nEnvironment } from './environment';
import { executionOf, type Execution } from './execution';
import { n8nProgram, nodeBinary } from './n8n-installation';
import { n8nVersion } from './n8n-versions';
import type { UserFolder } from './user-folder';

/** Runs one command of n8n's command line in the given user folder. Gives what it printed. */
async function n8n(folder: UserFolder, args: string[], what: string): Promise<string> {
	// The commands print their results with their logger, at level info.
	const env = {
		...(await n8nEnvironment(folder)),
		N8N_LOG_LEVEL: 'info',
		N8N_LOG_OUTPUT: 'console',
		NO_COLOR: '1',
		// This publishes at once: n8n's service that publishes in the background runs in `n8n start` only.
		N8N_USE_WORKFLOW_PUBLICATION_SERVICE: 'false',
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
	await n8n(folder, n8nVersion.publish(id), `Publishing the workflow ${id}`);
}

/**
 * Runs workflows from their manual triggers to their ends, one after the other in one n8n: starting an n8n
 * takes longer than running them all. Gives their executions in the order of `ids`.
 *
 * @param all the ids of every workflow in this n8n
 */
export async function executeWorkflows(
	folder: UserFolder,
	all: string[],
	ids: string[],
): Promise<Execution[]> {
	const outbox = join(folder.path, 'executed');
	await mkdir(outbox, { recursive: true });
	try {
		// n8n takes ids of workflows to run only if they have a digit. It takes any ids of workflows to leave out.
		const others = join(outbox, 'others.json');
		const left = all.filter((id) => !ids.includes(id));
		await writeFile(others, JSON.stringify(left.map((workflowId) => ({ workflowId }))));
		const args = [
			'execute-batch',
			`--skipList=${others}`,
			`--snapshot=${outbox}`,
			'--retries=0',
			'--shortOutput',
		];
		const printed = await n8n(folder, args, `Running the workflows ${ids.join(', ')}`);
		return await Promise.all(ids.map(async (id) => await executed(outbox, id, printed)));
	} finally {
		// The executions hold the people of the CSV.
		await rm(outbox, { recursive: true, force: true });
	}
}

/** n8n writes a file for each workflow that came to its end. */
async function executed(outbox: string, id: string, printed: string): Promise<Execution> {
	const file = join(outbox, `${id}-snapshot.json`);
	if (existsSync(file)) return executionOf(await readFile(file, 'utf8'));
	throw new CommandFailed(`The workflow ${id} did not come to its end:\n${printed}`);
}
