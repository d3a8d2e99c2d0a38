import type { Finding, Size } from '../benchmark';
import type { Growth } from '../children/growth';
import { measure, withServer } from '../processes';
import { digits } from '../verdict';

const SIZES = [100, 1000, 10_000, 100_000];
const number = new Intl.NumberFormat('en');

/** The short form leaves out the largest size, which takes minutes. */
export async function growth({ short }: Size): Promise<Finding> {
	const sizes = short ? SIZES.slice(0, 3) : SIZES;
	const rows = await withServer(
		0,
		async (url) => await measure<Growth[]>('children/growth.ts', { url, sizes }),
	);
	const steps = (figure: 'cpu' | 'held') =>
		rows.slice(1).map((row, n) => row[figure] / (rows[n]?.[figure] ?? NaN));
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
				measured: Math.max(...steps('cpu')),
				unit: '×',
			},
			{
				name: 'Growth, memory an item from step to step',
				limit: 1.15,
				measured: Math.max(...steps('held')),
				unit: '×',
			},
			{
				name: 'Growth, peak above input and output',
				limit: 1000,
				// A hundred items are outweighed by what n8n holds for the run itself.
				measured: Math.max(...rows.filter(({ items }) => items > 100).map(({ above }) => above)),
				unit: 'bytes an item',
			},
		],
		chart: {
			title: 'CPU ms an item as items grow',
			bars: rows.map(({ items, cpu }) => ({ label: `${number.format(items)} items`, value: cpu })),
		},
	};
}
