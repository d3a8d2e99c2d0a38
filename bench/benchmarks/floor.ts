import type { Finding, Size } from '../benchmark';
import { duel } from '../duels';
import { withServer } from '../processes';
import { digits, median, spread } from '../figures';

export async function floor({ short }: Size): Promise<Finding> {
	const items = short ? 500 : 2000;
	const laps = await withServer(
		0,
		async (url) => await duel({ url, names: ['ours', 'floor'], items, rounds: short ? 6 : 5 }, short ? 1 : 3),
	);
	const ratios = laps.ratios('ours', 'floor');
	const perItem = (name: 'ours' | 'floor') => laps.median(name, 'cpu') / items;
	const row = (label: string, name: 'ours' | 'floor') => [
		label,
		digits(perItem(name)),
		spread(laps.of(name, 'cpu').map((cpu) => cpu / items)),
	];
	return {
		title: 'Floor',
		about: `CPU of one create of ${items}, five fields by expression, a server that answers at once; beside a node that does nothing but read the five and call httpRequestWithAuthentication. Ratio of each round: median ${digits(median(ratios))}, ${spread(ratios)}.`,
		head: ['Node', 'CPU ms an item', 'Spread'],
		rows: [row('This package', 'ours'), row('Floor', 'floor')],
		goals: [{ name: 'Floor, CPU an item', limit: 1.1, measured: median(ratios), unit: '×' }],
		chart: {
			title: 'CPU ms an item, server answers at once',
			bars: [
				{ label: 'This package', value: perItem('ours') },
				{ label: 'Hand-written floor', value: perItem('floor') },
			],
		},
	};
}
