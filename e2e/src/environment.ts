import { createServer } from 'node:net';
import { delimiter, dirname } from 'node:path';

import { nodeBinary } from './n8n-installation';
import { n8nVersion } from './n8n-versions';
import type { UserFolder } from './user-folder';

/** What n8n needs from the person's environment. Their own N8N_* and DB_* settings must not reach this n8n. */
const inherited = ['LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'USER', 'TERM'];

async function listenBriefly(port: number): Promise<number> {
	return await new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(port, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => {
				if (address === null || typeof address === 'string') reject(new Error('A port has no number'));
				else resolve(address.port);
			});
		});
	});
}

export const freePort = () => listenBriefly(0);

export const isFree = (port: number) =>
	listenBriefly(port).then(
		() => true,
		() => false,
	);

/**
 * The environment of an n8n that keeps to itself: it has its own folder, listens on loopback only, and sends
 * nothing to anyone.
 *
 * @param further settings of n8n beyond these, or in place of them
 */
export async function n8nEnvironment(
	folder: UserFolder,
	port?: number,
	further: NodeJS.ProcessEnv = {},
): Promise<NodeJS.ProcessEnv> {
	const environment: NodeJS.ProcessEnv = {
		PATH: [dirname(nodeBinary), process.env.PATH].join(delimiter),
		// n8n also writes to ~/.cache; the person's own n8n may use that.
		HOME: folder.path,
		N8N_USER_FOLDER: folder.path,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(port ?? (await freePort())),
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		N8N_RESTRICT_FILE_ACCESS_TO: folder.files,
		// The page is served over plain http on loopback.
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
		// n8n's list of community packages would ask npm for newer versions, and wait for the answer.
		npm_config_offline: 'true',
		N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'true',
		N8N_PYTHON_ENABLED: 'false',
		GENERIC_TIMEZONE: 'UTC',
		TZ: 'UTC',
	};
	for (const name of inherited) if (process.env[name] !== undefined) environment[name] = process.env[name];
	return { ...environment, ...n8nVersion.settings, ...folder.settings, ...further };
}
