import { fittedGrowth } from '../../bench/trend';
import { allMet, noneWorse, page, reasons, verdicts } from '../../bench/report';
import { isMet, isNoWorse, median, spread, verdict } from '../../bench/verdict';

const goal = { name: 'Floor', limit: 1.1, unit: '×' };

describe('a verdict', () => {
	it('is met up to and at the limit', () => {
		expect(isMet({ ...goal, measured: 1.1 })).toBe(true);
		expect(verdict({ ...goal, measured: 1.05 })).toBe('met     Floor: 1.05 × (goal: at most 1.10 ×)');
	});

	it('says by how much a goal is missed', () => {
		expect(verdict({ ...goal, measured: 1.25 })).toBe(
			'MISSED by 0.15 ×: Floor: 1.25 × (goal: at most 1.10 ×)',
		);
	});

	it('is never met by what could not be measured', () => {
		expect(isMet({ ...goal, measured: NaN })).toBe(false);
		expect(isMet({ ...goal, measured: median([]) })).toBe(false);
	});
});

describe('a miss that is known', () => {
	const known = { upTo: 1.5, why: 'It waits.' };
	const finding = (measured: number) => ({
		title: 'Floor',
		about: '',
		head: [],
		rows: [],
		goals: [{ ...goal, measured, known }],
	});

	it('stays a miss, and is told with what is behind it', () => {
		expect(verdict({ ...goal, measured: 1.25, known })).toMatch(/^MISSED by 0.15 ×/);
		expect(allMet([finding(1.25)])).toBe(false);
		expect(reasons([finding(1.25)])).toEqual(['Floor: It waits.']);
		expect(page([finding(1.25)], 'npm run bench', 'a machine')).toContain('- Floor: It waits.');
		expect(reasons([finding(1.1)])).toEqual([]);
	});

	it('may be passed over up to what is known, and no further', () => {
		expect(noneWorse([finding(1.5)])).toBe(true);
		expect(noneWorse([finding(1.51)])).toBe(false);
		expect(noneWorse([finding(NaN)])).toBe(false);
		expect(isNoWorse({ ...goal, measured: 1.11 })).toBe(false);
	});
});

it('takes the middle, or the mean of the two in the middle, whatever the order', () => {
	expect(median([9, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 100])).toBe(3);
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

it('writes tables that a bar in a cell does not break', () => {
	const finding = {
		title: 'Floor',
		about: 'About it.',
		head: ['Node', 'ms'],
		rows: [['a | b', '1']],
		goals: [{ ...goal, measured: 1 }],
	};
	const text = page([finding], 'npm run bench', 'a machine');
	expect(text).toContain('| Node | ms |\n| --- | --- |\n| a \\| b | 1 |');
	expect(text).toContain('- met: Floor: 1.00 ×');
	expect(verdicts([finding, finding])).toHaveLength(2);
});
