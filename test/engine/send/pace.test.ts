import { Pace } from '../../../nodes/engine/send/pace';

beforeEach(() => jest.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => jest.useRealTimers());

/** When each of so many turns came, in milliseconds from now. */
async function turns(pace: Pace, count: number): Promise<number[]> {
	const begun = Date.now();
	const times: number[] = [];
	const all = Array.from({ length: count }, async () => {
		await pace.turn();
		times.push(Date.now() - begun);
	});
	await jest.runAllTimersAsync();
	await Promise.all(all);
	return times;
}

it.each([
	[1200, [0, 50, 100, 150, 200]],
	[300, [0, 200, 400, 600, 800]],
	[60, [0, 1000, 2000, 3000, 4000]],
])('spreads %i a minute evenly, whoever asks', async (rate, expected) => {
	expect(await turns(new Pace(rate, undefined), 5)).toEqual(expected);
});

it('makes nobody wait without a limit', async () => {
	expect(await turns(new Pace(0, undefined), 5)).toEqual([0, 0, 0, 0, 0]);
});

it('saves no turns up while nobody asks', async () => {
	const pace = new Pace(1200, undefined);
	await turns(pace, 2);
	await jest.advanceTimersByTimeAsync(60_000);
	expect(await turns(pace, 3)).toEqual([0, 50, 100]);
});

it('ends a wait when the execution is cancelled', async () => {
	const stop = new AbortController();
	const pace = new Pace(1, stop.signal);
	await pace.turn();
	const waiting = pace.turn();
	const begun = Date.now();
	await jest.advanceTimersByTimeAsync(1_000);
	stop.abort();
	await jest.advanceTimersByTimeAsync(200);
	await waiting;
	expect(Date.now() - begun).toBe(1_200);
});
