import type { Finding, Size } from '../benchmark';
import type { Growth } from '../children/growth';
import { measure, withServer } from '../processes';
import { digits } from '../figures';

const SIZES = [100, 1000, 10_000, 100_000];
const SHORT_SIZES = [100, 1000, 5000, 10_000];
/** Memory is judged from this many items on. With fewer, what n8n holds for the run itself outweighs it. */
const JUDGED_FROM = 5000;
const number = new Intl.NumberFormat('en');

/** The short form has the same goals, without the sizes that take minutes. */
export async function growth({ short }: Size): Promise<Finding> {
	const sizes = short ? SHORT_SIZES : SIZES;
	const rows: Growth[] = [];
	await withServer(0, async (url) => {
		for (const items of sizes) rows.push(await measure<Growth>('children/growth.ts', { url, items }));
	});
	const large = rows.filter(({ items }) => items >= JUDGED_FROM);
	const steps = (values: readonly number[]) => values.slice(1).map((value, n) => value / (values[n] ?? NaN));
	return {
		title: 'Growth',
		about:
			'CPU and memory of one create as the number of items grows. Memory is what is alive after a full garbage collection, looked at in the course of the run.',
		head: ['Items', 'CPU ms an item', 'Input and output, bytes an item', 'Peak above them, bytes an item'],
		rows: rows.map(({ items, cpu, held, above }) => [
			number.format(items),
			digits(cpu),
			digits(held),
			digits(above),
		]),
		goals: [
			{
				name: 'Growth, CPU an item from step to step',
				limit: 1.15,
				measured: Math.max(...steps(rows.map(({ cpu }) => cpu))),
				unit: '×',
			},
			{
				name: 'Growth, memory an item from step to step',
				limit: 1.15,
				measured: Math.max(...steps(large.map(({ held }) => held))),
				unit: '×',
			},
			{
				name: 'Growth, peak above input and output',
				limit: 1000,
				measured: Math.max(...large.map(({ above }) => above)),
				unit: 'bytes an item',
			},
		],
		chart: {
			title: 'CPU ms an item as items grow',
			bars: rows.map(({ items, cpu }) => ({ label: `${number.format(items)} items`, value: cpu })),
		},
	};
}
