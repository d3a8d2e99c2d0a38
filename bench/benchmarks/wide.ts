import type { Finding, Size } from '../benchmark';
import { duel } from '../duels';
import { withServer } from '../processes';
import { WIDE_FIELDS } from '../contestants';
import { digits, median, spread } from '../figures';

/**
 * Compares with the HTTP Request node, which checks nothing and evaluates one expression where our form has
 * fourteen.
 */
export async function wide({ short }: Size): Promise<Finding> {
	const items = short ? 300 : 1000;
	const laps = await withServer(
		0,
		async (url) =>
			await duel({ url, names: ['oursWide', 'httpWide'], items, rounds: short ? 4 : 5 }, short ? 1 : 2),
	);
	const ratios = laps.ratios('oursWide', 'httpWide');
	const perItem = (name: 'oursWide' | 'httpWide') => laps.median(name, 'cpu') / items;
	const row = (label: string, name: 'oursWide' | 'httpWide') => [
		label,
		digits(perItem(name)),
		spread(laps.of(name, 'cpu').map((cpu) => cpu / items)),
	];
	return {
		title: 'Wide forms',
		about: `CPU of one create with ${WIDE_FIELDS.length} fields, each by an expression of its own, beside an HTTP Request whose one expression makes the same body; it signs and checks nothing. Ratio: median ${digits(median(ratios))}, ${spread(ratios)}. No goal: the difference is what ${WIDE_FIELDS.length} expressions cost in n8n.`,
		head: ['Node', 'CPU ms an item', 'Spread'],
		rows: [row('This package', 'oursWide'), row('HTTP Request', 'httpWide')],
		goals: [],
		chart: {
			title: `CPU ms an item, ${WIDE_FIELDS.length} fields by expression`,
			bars: [
				{ label: 'This package', value: perItem('oursWide') },
				{ label: 'HTTP Request', value: perItem('httpWide') },
			],
		},
	};
}
