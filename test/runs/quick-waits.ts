/**
 * The waits between repeats pass twenty times as fast in the tests that ask for it: they look at what is sent again and
 * in which order, never at how long that took. `engine/send/waiting.test.ts` and `pace.test.ts` look at that.
 */
export function quickWaits(): void {
	beforeEach(() => {
		const wait = global.setTimeout;
		const quick: typeof global.setTimeout = Object.assign(
			(callback: () => void, ms = 0) => wait(callback, ms / 20),
			{ __promisify__: wait.__promisify__ },
		);
		global.setTimeout = quick;
		restore = () => {
			global.setTimeout = wait;
		};
	});
	let restore = () => {};
	afterEach(() => restore());
}
