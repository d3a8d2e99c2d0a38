import { z } from 'zod';
import type { Seen } from './list';

/** So many of the newest users are remembered, so that some of them may be deleted without harm. */
export const REMEMBERED = 1000;

/** What the workflow's static data holds: who was known at the last poll, newest first. */
const stored = z.object({
	publicIds: z.array(z.string()),
	/** Whether these were all the users there are. */
	everybody: z.boolean(),
	/** The filters they were listed with: under others, other users are known. */
	filters: z.string(),
});

export type Mark = z.output<typeof stored>;

/** The mark of the last poll; undefined before the first, and after the filters were changed. */
export function markFor(kept: unknown, filters: string): Mark | undefined {
	const read = stored.safeParse(kept);
	return read.success && read.data.filters === filters ? read.data : undefined;
}

/** What to remember after a poll: who was seen, and before them those who were known already. */
export function markAfter(before: Mark | undefined, seen: Seen, filters: string): Mark {
	const publicIds = [
		...new Set([...seen.users.map(({ publicId }) => publicId), ...(before?.publicIds ?? [])]),
	];
	return {
		publicIds: publicIds.slice(0, REMEMBERED),
		everybody: (seen.everybody || before?.everybody === true) && publicIds.length <= REMEMBERED,
		filters,
	};
}
