/* Runs the end-to-end tests on every n8n that this package is for: npm run test:versions [-- --only 1.123]. */
import { parseArgs } from 'node:util';

import { CommandFailed } from './src/command';
import { runProgram } from './src/main-program';
import { n8nVersions } from './src/n8n-versions';
import { step } from './src/progress';
import { hasPassed, runOn, type VersionRun } from './src/version-run';
import { versionTable } from './src/version-table';

const { values } = parseArgs({
	options: {
		/** Such as --only 1.123 --only 2.40; all when absent. */
		only: { type: 'string', multiple: true, default: [] },
	},
});

runProgram(async () => {
	const names = n8nVersions.map(({ name }) => name);
	const unknown = values.only.filter((name) => !names.includes(name));
	if (unknown.length > 0) {
		throw new CommandFailed(`There is no n8n ${unknown.join(', ')} here. There are: ${names.join(', ')}`);
	}
	const wanted = n8nVersions.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
	const runs: VersionRun[] = [];
	for (const version of wanted) {
		const run = await step(`n8n ${version.name}`, async () => await runOn(version));
		if (run.printed !== undefined) console.log(run.printed);
		runs.push(run);
	}
	console.log(`\n${versionTable(runs)}`);
	return runs.every(hasPassed) ? 0 : 1;
});
