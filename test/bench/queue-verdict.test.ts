import { judge, reasons, table, type Verdict } from '../../e2e/queue/verdict';

const met: Verdict = { goal: 'Everybody once', met: true, measured: '0 lost' };
const missed: Verdict = { goal: 'Fast enough', met: false, measured: '1.5 times' };
const known: Verdict = { ...missed, known: 'The cores are full.' };

describe('the verdict of a run in queue mode', () => {
	let printed: string[];
	beforeEach(() => {
		printed = [];
		jest.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
	});
	afterEach(() => jest.restoreAllMocks());

	it('fails for a goal that is not met', () => {
		expect(judge([met], false)).toBe(0);
		expect(judge([met, missed], false)).toBe(1);
		expect(printed.join('\n')).toContain('NOT MET  Fast enough: 1.5 times');
	});

	it('lets a miss that is known pass only when asked to, and no other', () => {
		expect(judge([met, known], false)).toBe(1);
		expect(judge([met, known], true)).toBe(0);
		expect(judge([met, missed], true)).toBe(1);
		expect(judge([known, missed], true)).toBe(1);
	});

	it('tells a known miss as a miss, with what is behind it', () => {
		expect(table([met, known])).toContain('| Fast enough | **no** | 1.5 times |');
		expect(reasons([met, known])).toEqual(['Fast enough: The cores are full.']);
		expect(reasons([{ ...known, met: true }])).toEqual([]);
	});
});
