import { startSandbox, type Sandbox } from '../../sandbox/server';

import { demoCredentials, newWebhookKey } from './demo-credentials';
import { readAllWorkflows } from './examples';
import { importCredentials, importWorkflows } from './n8n-commands';
import { installN8n } from './n8n-installation';
import { packPackage, tarball } from './package-tarball';
import { installPackage, newUserFolder, type UserFolder } from './user-folder';

/** An n8n that has the packed package, the demo credentials and the example workflows, and the vendors it talks to. */
export interface Host {
	folder: UserFolder;
	sandbox: Sandbox;
	/** What a caller of the webhook example sends as X-Api-Key. */
	webhookKey: string;
}

/** What every host is made from: n8n itself and the tarball. */
export async function prepare(): Promise<void> {
	await installN8n();
	await packPackage();
}

export async function setUpHost(name: string, sandboxPort = 0): Promise<Host> {
	const folder = await newUserFolder(name);
	await installPackage(folder, tarball);
	const sandbox = await startSandbox({ port: sandboxPort });
	const webhookKey = newWebhookKey();
	await importCredentials(folder, demoCredentials(sandbox, webhookKey));
	await importWorkflows(folder, readAllWorkflows(folder.csv));
	return { folder, sandbox, webhookKey };
}
