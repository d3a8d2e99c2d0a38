import { setTimeout as sleep } from 'node:timers/promises';

const waitMs = 120_000;

/**
 * Asks again and again until the answer is as wanted; fails with the last answer when it never is.
 *
 * @param everyMs the pause between two questions; longer where n8n is disturbed by a question just as it goes
 * on
 */
export async function eventually<Answer>(
	what: string,
	ask: () => Answer | Promise<Answer>,
	wanted: (answer: Answer) => boolean,
	everyMs = 100,
): Promise<Answer> {
	for (const end = Date.now() + waitMs; ;) {
		const answer = await ask();
		if (wanted(answer)) return answer;
		if (Date.now() > end) {
			throw new Error(`${what} did not come within ${waitMs / 1000} s. Last seen: ${JSON.stringify(answer)}`);
		}
		await sleep(everyMs);
	}
}
