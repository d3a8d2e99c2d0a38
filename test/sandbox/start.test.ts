import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { vendorKeys } from '../../sandbox/vendor-key';
import { vendors } from '../../sandbox/vendors';
import { runningSandbox } from './running-sandbox';

jest.setTimeout(90_000); // each start is a new process

const running = runningSandbox();
const root = join(__dirname, '..', '..');

/** Runs the command as the package script does; resolves when it ends. */
function start(...args: string[]) {
	const child = spawn(process.execPath, ['--import', 'tsx', join('sandbox', 'start.ts'), ...args], {
		cwd: root,
	});
	const texts = { out: '', err: '' };
	child.stdout.on('data', (data: Buffer) => (texts.out += data.toString()));
	child.stderr.on('data', (data: Buffer) => (texts.err += data.toString()));
	return { child, texts, ended: once(child, 'exit') };
}

it.each(['SIGINT', 'SIGTERM'] as const)(
	'prints what to type, serves, and ends well on %s',
	async (signal) => {
		const { child, texts, ended } = start('--port', '0');
		while (!texts.out.includes('/_sandbox/reset')) await once(child.stdout, 'data');
		const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(texts.out) ?? [];
		expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
		for (const key of vendorKeys) {
			const { title, basePath, credentials } = vendors[key];
			const typed = credentials(url + basePath).flatMap(({ data }) => Object.values(data));
			for (const value of [title, ...typed]) expect(texts.out).toContain(value);
		}
		child.kill(signal);
		expect(await ended).toEqual([0, null]);
	},
);

it('says so when the port is taken or the number is none', async () => {
	const taken = start('--port', new URL(running().url).port);
	expect(await taken.ended).toEqual([1, null]);
	expect(taken.texts.err).toContain('port is taken');
	const senseless = start('--port', 'many');
	expect(await senseless.ended).toEqual([1, null]);
	expect(senseless.texts.err).toContain('--port must be a whole number');
});
