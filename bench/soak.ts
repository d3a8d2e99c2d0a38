import { parseArgs } from 'node:util';
import { SandboxClient } from '../sandbox/client';
import { median } from './figures';
import { start } from './processes';
import { runBatch } from './soak-batch';
import { fittedGrowth, type Point } from './trend';
import { judge, verdictOn, type Goal } from './verdict';

/** The share of the time that warms up: what is compiled and cached once is not counted. */
const WARM_UP = 0.2;
/** How much the live heap may grow after the warm-up. A leak of 20 bytes an item grows more in ten minutes. */
const HEAP_TOLERANCE_PERCENT = 3;
/** How many more handles there may be at the end: sockets that are kept alive between batches come and go. */
const HANDLE_TOLERANCE = 3;
const TELL_EVERY_MS = 30_000;

interface Sample {
	readonly heap: Point;
	readonly handles: number;
}

function sample(begun: number): Sample {
	global.gc?.();
	const heap = { at: performance.now() - begun, value: process.memoryUsage().heapUsed };
	return { heap, handles: process.getActiveResourcesInfo().length };
}

function goals(samples: readonly Sample[], totals: { lost: number; twice: number }): Goal[] {
	const judged = samples.slice(Math.floor(samples.length * WARM_UP));
	const heap = judged.map((each) => each.heap);
	const handles = judged.map((each) => each.handles);
	const quarter = Math.ceil(handles.length / 4);
	const percent = (fittedGrowth(heap) / median(heap.map(({ value }) => value))) * 100;
	const more = median(handles.slice(-quarter)) - median(handles.slice(0, quarter));
	return [
		{ name: 'Soak, growth of the live heap', limit: HEAP_TOLERANCE_PERCENT, measured: percent, unit: '%' },
		{ name: 'Soak, more handles at the end', limit: HANDLE_TOLERANCE, measured: more, unit: 'handles' },
		{ name: 'Soak, people lost', limit: 0, measured: totals.lost, unit: 'people' },
		{ name: 'Soak, people made twice', limit: 0, measured: totals.twice, unit: 'people' },
	];
}

async function soak(minutes: number): Promise<void> {
	const server = await start('../sandbox/start.ts', ['--port', '0', '--allow-duplicates']);
	try {
		const url = /http:\/\/[\d.]+:\d+/.exec(server.firstLine)?.[0];
		if (url === undefined) throw new Error(`The sandbox did not start: ${server.firstLine}`);
		const sandbox = new SandboxClient(url);
		const { bases } = await sandbox.health();
		const begun = performance.now();
		const end = begun + minutes * 60_000;
		const samples: Sample[] = [];
		const totals = { requests: 0, faults: 0, lost: 0, twice: 0 };
		let told = begun;
		for (let batch = 0; performance.now() < end; batch++) {
			const result = await runBatch(sandbox, bases, batch);
			for (const key of ['requests', 'faults', 'lost', 'twice'] as const) totals[key] += result[key];
			samples.push(sample(begun));
			if (performance.now() - told < TELL_EVERY_MS) continue;
			told = performance.now();
			console.log(progress(samples, totals));
		}
		console.log(progress(samples, totals));
		process.exitCode = judge(goals(samples, totals).map(verdictOn), false);
	} finally {
		await server.stop();
	}
}

function progress(samples: readonly Sample[], totals: Record<string, number>): string {
	const last = samples.at(-1);
	const seconds = Math.round((last?.heap.at ?? 0) / 1000);
	const megabytes = ((last?.heap.value ?? 0) / 1e6).toFixed(1);
	const counts = Object.entries(totals).map(([name, count]) => `${name} ${count}`);
	return `${seconds} s: ${counts.join(', ')}, live heap ${megabytes} MB, handles ${last?.handles ?? 0}`;
}

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes must be a number above 0');
if (global.gc === undefined) throw new Error('Run it as npm run soak: it needs node --expose-gc');
soak(minutes).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
