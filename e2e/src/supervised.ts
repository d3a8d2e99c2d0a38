import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

import { nodeBinary } from './n8n-installation';
import { start } from './processes';

interface Supervised {
	cwd: string;
	env: NodeJS.ProcessEnv;
	/** The file to which the program's output is added. */
	log: string;
}

const supervisor = join(__dirname, 'supervisor.ts');
const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';

/** Starts a program that ends with this process, however this process ends: see the supervisor. */
export function supervised(program: string, args: string[], { cwd, env, log }: Supervised): ChildProcess {
	const output = openSync(log, 'a');
	try {
		return start(nodeBinary, [quiet, supervisor, program, ...args], {
			cwd,
			env,
			stdio: ['pipe', output, output],
		});
	} finally {
		closeSync(output);
	}
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
