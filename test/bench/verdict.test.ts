import { judge, line, passes, reasons, table, verdictOn, type Verdict } from '../../bench/verdict';

const goal = { name: 'Floor', limit: 1.1, unit: '×' };
const known = { upTo: 1.5, why: 'It waits.' };

describe('the verdict on a number', () => {
	it('is met up to and at the limit', () => {
		expect(verdictOn({ ...goal, measured: 1.1 }).met).toBe(true);
		expect(line(verdictOn({ ...goal, measured: 1.05 }))).toBe('met     Floor: 1.05 × (goal: at most 1.10 ×)');
	});

	it('says by how much a goal is missed', () => {
		expect(line(verdictOn({ ...goal, measured: 1.25 }))).toBe(
			'MISSED by 0.15 ×: Floor: 1.25 × (goal: at most 1.10 ×)',
		);
	});

	it('is never met by what could not be measured, and such a miss is never a known one', () => {
		const verdict = verdictOn({ ...goal, measured: NaN, known });
		expect(verdict.met).toBe(false);
		expect(verdict.known).toBeUndefined();
	});

	it('calls a miss known up to what is known of it, and no further', () => {
		expect(verdictOn({ ...goal, measured: 1.5, known }).known).toBe('It waits.');
		expect(verdictOn({ ...goal, measured: 1.51, known }).known).toBeUndefined();
		expect(verdictOn({ ...goal, measured: 1.11 }).known).toBeUndefined();
	});
});

describe('verdicts together', () => {
	const met: Verdict = { goal: 'Everybody once', met: true, measured: '0 lost' };
	const missed: Verdict = { goal: 'Fast enough', met: false, measured: '1.5 times' };
	const understood: Verdict = { ...missed, known: 'The cores are full.' };

	it('pass when every goal is met', () => {
		expect(passes([met], false)).toBe(true);
		expect(passes([met, missed], false)).toBe(false);
	});

	it('pass with a known miss only when asked to, and with no other', () => {
		expect(passes([met, understood], false)).toBe(false);
		expect(passes([met, understood], true)).toBe(true);
		expect(passes([met, missed], true)).toBe(false);
		expect(passes([understood, missed], true)).toBe(false);
	});

	it('tell a known miss as a miss, with the reason', () => {
		expect(line(understood)).toBe('MISSED  Fast enough: 1.5 times');
		expect(table([met, understood])).toContain('| Fast enough | **no** | 1.5 times |');
		expect(reasons([met, missed, understood])).toEqual(['Fast enough: The cores are full.']);
		expect(reasons([{ ...understood, met: true }])).toEqual([]);
	});

	it('are printed, and become the exit code', () => {
		const log = jest.spyOn(console, 'log').mockImplementation();
		try {
			expect([judge([met, understood], true), judge([met, understood], false)]).toEqual([0, 1]);
			expect(log.mock.calls[0]).toEqual([
				'\nmet     Everybody once: 0 lost\nMISSED  Fast enough: 1.5 times\nFast enough: The cores are full.',
			]);
		} finally {
			log.mockRestore();
		}
	});
});
