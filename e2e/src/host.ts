import { startSandbox, type Sandbox } from '../../sandbox/server';

import { demoCredentials, newWebhookKey } from './demo-credentials';
import type { Example } from './examples';
import { importCredentials, importWorkflows } from './n8n-commands';
import { installN8n } from './n8n-installation';
import { packPackage, tarball } from './package-tarball';
import { installPackage, newUserFolder, type UserFolder } from './user-folder';
import { readAllWorkflows, readDryRun } from './workflow-files';

/** An n8n that has the packed package, the demo credentials and the example workflows, and the vendors it talks to. */
export interface Host {
	folder: UserFolder;
	sandbox: Sandbox;
	/** What a caller of the webhook example sends as X-Api-Key. */
	webhookKey: string;
	/** Every workflow it has. */
	workflowIds: string[];
}

/** What every host needs: n8n itself and the packed package. */
export async function prepare(): Promise<void> {
	await installN8n();
	await packPackage();
}

interface HostOptions {
	/** 0: a free port of the system’s choice. */
	sandboxPort?: number;
	/** Examples to import a second time, with Dry Run switched on. */
	dryRuns?: Example[];
}

export async function setUpHost(name: string, options: HostOptions = {}): Promise<Host> {
	const folder = await newUserFolder(name);
	await installPackage(folder, tarball);
	const sandbox = await startSandbox({ port: options.sandboxPort ?? 0 });
	const webhookKey = newWebhookKey();
	await importCredentials(folder, demoCredentials(sandbox, webhookKey));
	const dryRuns = (options.dryRuns ?? []).map((example) => readDryRun(example, folder.csv));
	const workflows = [...readAllWorkflows(folder.csv), ...dryRuns];
	await importWorkflows(folder, workflows);
	return { folder, sandbox, webhookKey, workflowIds: workflows.map(({ id }) => id) };
}
