import { median, spread } from '../../bench/figures';
import { fittedGrowth } from '../../bench/trend';

it('takes the middle, or the mean of the two in the middle, whatever the order', () => {
	expect(median([9, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 100])).toBe(3);
	expect(median([])).toBeNaN();
	expect(spread([3, 1, 20])).toBe('1.00–20.0');
});

describe('a trend', () => {
	const points = (values: number[]) => values.map((value, n) => ({ at: n * 10, value }));

	it('is what a line through all points gains', () => {
		expect(fittedGrowth(points([1, 2, 3, 4]))).toBeCloseTo(3);
		expect(fittedGrowth(points([5, 5, 5]))).toBe(0);
		expect(fittedGrowth(points([5, 9, 1, 9, 5]))).toBe(0);
	});

	it('can’t be told from one point', () => {
		expect(fittedGrowth(points([1]))).toBeNaN();
		expect(fittedGrowth([])).toBeNaN();
	});
});
