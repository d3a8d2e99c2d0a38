import { findLastIndex } from 'lodash';
import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { failureError } from '../../engine/define/failure';
import { readFields, talkTo, type Talk } from '../../engine/run/talk';
import { filterFields } from '../user/filters';
import { hippHealth } from '../vendor';
import { newestFirst, type Listed } from './list';

/** The number of newest users that are remembered: some of them may be deleted without harm. */
export const REMEMBERED = 1000;

/** What the workflow's static data holds: who was known at the last poll, newest first. */
const stored = z.object({
	publicIds: z.array(z.string()),
	/** Whether these were all the users there are. */
	everybody: z.boolean(),
	/** The filters they were listed with: under others, other users are known. */
	filters: z.string(),
});

type Mark = z.output<typeof stored>;

/** What one poll read. */
interface Seen {
	/** Newest first, each once. */
	readonly users: readonly Listed[];
	/** Whether the list was read to its end. */
	readonly everybody: boolean;
}

/**
 * Looks for users that were not there at the last poll, and returns them oldest first. The first poll only
 * sees who is there. A run by hand returns the newest user as a sample and remembers nothing.
 *
 * What is remembered changes only when everything was read: a poll that fails is made up for by the next.
 *
 * @throws NodeApiError or NodeOperationError that says why Hipp Health could not be asked
 */
export async function poll(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
	const hipp = await talkTo(context, hippHealth);
	const set = context.getNodeParameter('filters', {});
	const given = typeof set === 'object' ? { ...set } : {};
	const filters = readFields(context, filterFields, given, 'Correct the filter in the node.');
	if (context.getMode() === 'manual') return await sample(context, hipp, filters);
	const data = context.getWorkflowStaticData('node');
	const wanted = JSON.stringify(filters);
	const before = markFor(data.mark, wanted);
	const seen = await readUntilKnown(hipp, filters, before);
	data.mark = markAfter(before, seen, wanted);
	const users = before === undefined ? [] : newOnes(seen.users, before);
	return users.length === 0 ? null : [users.reverse().map((json) => ({ json }))];
}

async function sample(context: IPollFunctions, hipp: Talk, filters: IDataObject) {
	const { users } = await newestFirst(hipp, filters, 1, 1);
	const [newest] = users;
	if (newest !== undefined) return [[{ json: newest }]];
	throw failureError(context.getNode(), {
		sentence: 'There is no user to show as a sample',
		advice: 'Create a user at Hipp Health, or change the filters, and try again.',
	});
}

/**
 * Reads pages until one has a user who was known before, or, at the first poll, as many as are
 * remembered. A page may repeat users when somebody is created while it is read.
 */
async function readUntilKnown(hipp: Talk, filters: IDataObject, before: Mark | undefined): Promise<Seen> {
	const known = new Set(before?.publicIds);
	const users = new Map<string, Listed>();
	for (let number = 1; ; number++) {
		const sizeBefore = users.size;
		const page = await newestFirst(hipp, filters, number);
		for (const user of page.users) if (!users.has(user.publicId)) users.set(user.publicId, user);
		const everybody = page.last || users.size === sizeBefore;
		const enough = before === undefined ? users.size >= REMEMBERED : page.users.some(isKnown(known));
		if (everybody || enough) return { users: [...users.values()], everybody };
	}
}

function isKnown(known: ReadonlySet<string>) {
	return ({ publicId }: Listed) => known.has(publicId);
}

/**
 * The users who are new: not known, and listed before a known one. A user behind all known ones is older than what
 * is remembered; where everybody was remembered, there is no such user.
 */
function newOnes(users: readonly Listed[], { publicIds, everybody }: Mark): Listed[] {
	const known = new Set(publicIds);
	const end = everybody ? users.length : findLastIndex(users, isKnown(known)) + 1;
	return users.slice(0, end).filter(({ publicId }) => !known.has(publicId));
}

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
