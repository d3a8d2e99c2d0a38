import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { CommandFailed, runCommand } from './command';
import type { N8nVersion } from './n8n-versions';
import { root, workFolder } from './paths';

/** What the end-to-end tests came to on one n8n. */
export interface VersionRun {
	readonly version: N8nVersion;
	readonly passed: number;
	readonly failed: number;
	readonly minutes: number;
	/** What was printed, when the run did not end well. */
	readonly printed?: string;
}

/** The part of Jest's report that counts. A test file that can't be run has no tests, and is a failure all the same. */
const report = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numRuntimeErrorTestSuites: z.number(),
});

export const hasPassed = ({ passed, failed, printed }: VersionRun) =>
	passed > 0 && failed === 0 && printed === undefined;

/** Runs all end-to-end tests on one n8n, which is installed first where it is missing. */
export async function runOn(version: N8nVersion): Promise<VersionRun> {
	const begun = Date.now();
	const outputFile = join(workFolder, `n8n-${version.name}.json`);
	await mkdir(workFolder, { recursive: true });
	await rm(outputFile, { force: true });
	// A test file whose n8n does not start leaves its sandbox open.
	const args = ['run', 'test:e2e', '--', '--forceExit', '--json', `--outputFile=${outputFile}`];
	let printed: string | undefined;
	try {
		await runCommand('npm', args, {
			cwd: root,
			env: { ...process.env, N8N_TEST_VERSION: version.name },
			what: `The end-to-end tests on n8n ${version.name}`,
			timeoutMs: 45 * 60_000,
		});
	} catch (error) {
		if (!(error instanceof CommandFailed)) throw error;
		printed = error.message;
	}
	const minutes = (Date.now() - begun) / 60_000;
	if (!existsSync(outputFile)) return { version, passed: 0, failed: 0, minutes, printed };
	const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = report.parse(
		JSON.parse(await readFile(outputFile, 'utf8')),
	);
	const failed = numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
	return { version, passed: numPassedTests, failed, minutes, printed };
}
