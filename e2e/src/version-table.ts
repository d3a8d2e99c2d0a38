import { table } from './table';
import { hasPassed, type VersionRun } from './version-run';

/** Which n8n passed, the newest first. */
export function versionTable(runs: readonly VersionRun[]): string {
	const columns = [
		{ title: 'n8n', width: 10 },
		{ title: 'Passed', width: 10 },
		{ title: 'Not passed', width: 12 },
		{ title: 'Minutes', width: 10 },
		{ title: '', width: 10 },
	];
	return table(
		columns,
		runs.map((run) => [
			run.version.name,
			String(run.passed),
			String(run.failed),
			run.minutes.toFixed(1),
			hasPassed(run) ? 'passed' : 'FAILED',
		]),
	);
}
