const plainIntervalMs = 15_000;

function elapsed(since: number): string {
	const seconds = Math.round((Date.now() - since) / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Says what is going on while it lasts: on a terminal in one line that counts the seconds, in a log with a line
 * every now and then.
 */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
	const since = Date.now();
	const terminal = process.stdout.isTTY === true;
	const show = terminal
		? () => process.stdout.write(`\r\x1b[K  ${what} … ${elapsed(since)}`)
		: () => process.stdout.write(`  ${what} … ${elapsed(since)} so far\n`);
	if (terminal) show();
	const timer = setInterval(show, terminal ? 1_000 : plainIntervalMs);
	const clear = terminal ? '\r\x1b[K' : '';
	try {
		const result = await work();
		process.stdout.write(`${clear}  ${what}: done in ${elapsed(since)}\n`);
		return result;
	} catch (error) {
		process.stdout.write(`${clear}  ${what}: stopped after ${elapsed(since)}\n`);
		throw error;
	} finally {
		clearInterval(timer);
	}
}
