import { join } from 'node:path';

import { z } from 'zod';

import { runCommand } from './command';
import { nodeBinary } from './n8n-installation';
import type { N8nServer } from './n8n-server';
import { packageName, readPackageJson, root } from './paths';
import type { UserFolder } from './user-folder';

const nodeTypes = z.array(
	z.object({ name: z.string(), displayName: z.string(), version: z.number().or(z.array(z.number())) }),
);

/** Lists the package under Settings → Community nodes, with the nodes that n8n has loaded from it. */
export async function listPackage(folder: UserFolder, n8n: N8nServer, cookie: string): Promise<void> {
	const reply = await fetch(`${n8n.url}/types/nodes.json`, {
		headers: { cookie },
		signal: AbortSignal.timeout(30_000),
	});
	const nodes = nodeTypes
		.parse(await reply.json())
		// n8n makes a tool for AI agents out of each node, but does not list those.
		.filter(({ name }) => name.startsWith(`${packageName}.`) && !name.endsWith('Tool'))
		.map(({ name, displayName, version }) => ({
			type: name,
			displayName,
			version: Math.max(...[version].flat()),
		}));
	const { version, author } = readPackageJson(root);
	const database = join(folder.path, '.n8n', 'database.sqlite');
	const listing = JSON.stringify({ name: packageName, version, author, nodes });
	await runCommand(nodeBinary, [join(__dirname, 'list-package.mjs'), database, listing], {
		what: 'Listing the package in n8n',
		timeoutMs: 30_000,
	});
}
