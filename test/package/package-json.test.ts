import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageJson, ROOT } from './repository';

const INSTALL_TIME = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];

describe('package.json', () => {
	const manifest = packageJson();

	it('is what n8n and npm know a community node package by', () => {
		expect(manifest).toMatchObject({
			name: 'n8n-nodes-healthcare-users',
			license: 'MIT',
			keywords: expect.arrayContaining(['n8n-community-node-package']),
			files: ['dist'],
			n8n: { n8nNodesApiVersion: 1 },
		});
		expect(existsSync(join(ROOT, 'LICENSE'))).toBe(true);
	});

	it('brings no package along and runs nothing at install', () => {
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(manifest).not.toHaveProperty('overrides');
		expect(Object.keys(manifest.scripts ?? {}).filter((name) => INSTALL_TIME.includes(name))).toEqual([]);
	});

	it('builds with the very packages that n8n supplies at run time', () => {
		const workflow = JSON.parse(
			readFileSync(join(ROOT, 'node_modules/n8n-workflow/package.json'), 'utf8'),
		) as {
			peerDependencies: Record<string, string>;
		};
		const { devDependencies = {} } = manifest;
		expect(devDependencies.zod).toBe(workflow.peerDependencies.zod);
		// Exact, so that a build made tomorrow is this build.
		expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
			[],
		);
	});
});
