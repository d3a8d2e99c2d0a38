import { wait, waitMs as waitMsAfter } from '../../../nodes/engine/send/waiting';

const waitMs = (retryAfter: string | undefined, attempt: number) =>
	waitMsAfter({ kind: 'replied', status: 503, body: {}, retryAfter }, attempt);

it.each([
	['0', 0],
	['7', 7_000],
	[' 7 ', 7_000],
	['0.5', 500],
	['59', 59_000],
	['60', 60_000],
	['61', 60_000],
	['86400', 60_000],
])('Retry-After %j means %i ms, a minute at most', (header, ms) => {
	expect(waitMs(header, 3)).toBe(ms);
});

it('takes an HTTP date', () => {
	jest.useFakeTimers({ now: 1_800_000_000_000 });
	const inMs = (ms: number) => new Date(Date.now() + ms).toUTCString();
	expect(waitMs(inMs(20_000), 0)).toBe(20_000);
	expect(waitMs(inMs(3_600_000), 0)).toBe(60_000);
	expect(waitMs('Thu, 01 Jan 1970 00:00:00 GMT', 0)).toBe(0);
	jest.useRealTimers();
});

it.each([undefined, '', 'soon', '-5', '1e9', 'Infinity', 'NaN', '2026-01-01'])(
	'Retry-After %j says nothing, so it waits twice as long each time, with jitter',
	(header) => {
		for (let attempt = 0; attempt <= 10; attempt++) {
			const whole = Math.min(500 * 2 ** attempt, 60_000);
			const waits = Array.from({ length: 50 }, () => waitMs(header, attempt));
			expect(Math.min(...waits)).toBeGreaterThanOrEqual(whole / 2);
			expect(Math.max(...waits)).toBeLessThanOrEqual(whole);
		}
		expect(new Set(Array.from({ length: 20 }, () => waitMs(header, 0))).size).toBeGreaterThan(1);
	},
);

describe('a wait', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	const timeOf = async (waiting: Promise<void>, advance: () => Promise<void>) => {
		const begun = Date.now();
		let took = Infinity;
		const timed = waiting.then(() => {
			took = Date.now() - begun;
		});
		await advance();
		await Promise.race([timed, Promise.resolve()]);
		return took;
	};

	it.each([0, 1, 199, 200, 201, 1_000, 60_000])('of %i ms takes so long', async (ms) => {
		expect(await timeOf(wait(ms, undefined), async () => await jest.runAllTimersAsync())).toBe(ms);
	});

	it('ends within 200 ms of a cancellation', async () => {
		const stop = new AbortController();
		const took = await timeOf(wait(60_000, stop.signal), async () => {
			await jest.advanceTimersByTimeAsync(1_050);
			stop.abort();
			await jest.runAllTimersAsync();
		});
		expect(took).toBe(1_200);
	});

	it('does not begin when the execution is cancelled already', async () => {
		await wait(60_000, AbortSignal.abort());
		expect(jest.getTimerCount()).toBe(0);
	});
});
