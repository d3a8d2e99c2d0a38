import { formUser } from './src/demo-credentials';
import { isFree } from './src/environment';
import { webhookExample } from './src/examples';
import { prepare, setUpHost } from './src/host';
import { listPackage } from './src/listed-package';
import { runProgram } from './src/main-program';
import { publishWorkflow } from './src/n8n-commands';
import { startN8n } from './src/n8n-server';
import { owner, setUpOwner } from './src/owner';
import { step } from './src/progress';
import { readWorkflow } from './src/workflow-files';

/** The usual ports of these programs. When one is taken, any other will do. */
const usual = { n8n: 5678, sandbox: 4010 };

runProgram(async () => {
	console.log('A new n8n with the packed package, beside a local sandbox of the vendors\n');
	await prepare();
	const sandboxPort = (await isFree(usual.sandbox)) ? usual.sandbox : 0;
	const host = await step('Setting up a new n8n and the sandbox', () => setUpHost('start', { sandboxPort }));
	for (const file of [webhookExample, 'staff-approval.json']) {
		await publishWorkflow(host.folder, readWorkflow(file, host.folder.csv).id);
	}
	const n8n = await step('Starting n8n', async () => {
		const server = await startN8n(host.folder, (await isFree(usual.n8n)) ? usual.n8n : undefined);
		await listPackage(host.folder, server, await setUpOwner(server.url));
		return server;
	});

	console.log(`
n8n        ${n8n.url}
sign in    ${owner.email}   password ${owner.password}
sandbox    ${host.sandbox.url}
webhook    POST ${n8n.url}/webhook/create-patient   header X-Api-Key: ${host.webhookKey}
form       ${n8n.url}/form/staff-approval   user ${formUser}   password ${host.webhookKey}
log        ${n8n.log}

The nodes, the demo credentials and the example workflows are in it. They talk to the sandbox only.
Every start is a new n8n: download a workflow that you want to keep. Ctrl-C stops n8n and the sandbox.`);
	await n8n.over;
	throw new Error(`n8n ended by itself; ${n8n.log} says why`);
});
