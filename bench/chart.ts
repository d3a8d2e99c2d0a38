import * as echarts from 'echarts';
import type { Bars } from './benchmark';
import { digits } from './figures';

const WIDTH = 760;
const ROW = 24;
const HEAD = 52;
/** A colour that can be read on white and on black. */
const INK = '#7d8590';

/** One SVG with a group of bars for each comparison, on no background. */
export function chart(groups: readonly Bars[]): string {
	const tops: number[] = [];
	let height = 0;
	for (const { bars } of groups) {
		tops.push(height + HEAD - 12);
		height += HEAD + bars.length * ROW;
	}
	const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
	drawing.setOption({
		animation: false,
		textStyle: { color: INK, fontFamily: 'sans-serif' },
		title: groups.map(({ title }, n) => ({
			text: title,
			top: (tops[n] ?? 0) - 32,
			textStyle: { color: INK, fontSize: 14 },
		})),
		grid: groups.map(({ bars }, n) => ({ top: tops[n], height: bars.length * ROW, left: 210, right: 60 })),
		xAxis: groups.map((_group, n) => ({ gridIndex: n, show: false, min: 0 })),
		yAxis: groups.map(({ bars }, n) => ({
			gridIndex: n,
			type: 'category',
			inverse: true,
			data: bars.map(({ label }) => label),
			axisLabel: { color: INK },
			axisTick: { show: false },
			axisLine: { show: false },
		})),
		series: groups.map(({ bars }, n) => ({
			type: 'bar',
			xAxisIndex: n,
			yAxisIndex: n,
			barWidth: 14,
			data: bars.map(({ value, label }) => ({
				value,
				itemStyle: {
					color:
						label.startsWith('HTTP') || label.startsWith('Hand') || label.startsWith('One')
							? '#9aa4b0'
							: '#2f81f7',
				},
				label: { show: true, position: 'right', color: INK, formatter: digits(value) },
			})),
		})),
	});
	const svg = drawing.renderToSVGString();
	drawing.dispose();
	return svg;
}
