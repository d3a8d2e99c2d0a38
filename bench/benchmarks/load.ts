import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Finding, Size } from '../benchmark';
import type { LoadResult } from '../children/load';
import { measure } from '../processes';
import { digits, median, spread } from '../figures';

const packed = z.array(z.object({ size: z.number() })).length(1);

function tarballKilobytes(): number {
	const cwd = resolve(__dirname, '../..');
	const told: unknown = JSON.parse(
		execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd, encoding: 'utf8' }),
	);
	return (packed.parse(told)[0]?.size ?? NaN) / 1000;
}

export async function load({ short }: Size): Promise<Finding> {
	const laps: LoadResult[] = [];
	for (let round = 0; round < (short ? 3 : 7); round++) laps.push(await measure('children/load.ts', {}));
	const lazy = laps.map((lap) => lap.lazy);
	const all = laps.map((lap) => lap.all);
	const kilobytes = tarballKilobytes();
	const row = (label: string, values: readonly number[]) => [label, digits(median(values)), spread(values)];
	return {
		title: 'Load',
		about:
			'What the package adds to a start of n8n, by n8n’s own loader in a fresh process. The nodes themselves are loaded when the first workflow that has one needs it. Judged by the best round: a busy machine only ever adds to it.',
		head: ['What', 'Milliseconds', 'Spread'],
		rows: [
			row('At the start of n8n', lazy),
			row('All nodes loaded and constructed, once they are needed', all),
		],
		goals: [
			{ name: 'Load, at the start', limit: 10, measured: Math.min(...lazy), unit: 'ms' },
			{
				name: 'Load, node files at the start',
				limit: 0,
				measured: Math.max(...laps.map((lap) => lap.files)),
				unit: 'files',
			},
			{ name: 'Load, tarball', limit: 60, measured: kilobytes, unit: 'kB' },
		],
	};
}
