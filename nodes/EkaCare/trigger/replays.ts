import { z } from 'zod';
import type { Accepted } from './signature';

/** Deliveries heard by this process, each until its signature is too old to be accepted again. */
const heard = new Map<string, number>();

/** The number that the workflow's static data keeps, too: n8n writes it to its database each time. */
const KEPT = 500;

const stored = z.array(z.tuple([z.string(), z.number()])).catch([]);

/**
 * Whether this very delivery was heard before; from now on it was.
 *
 * The memory of the process is asked first, so that two copies that arrive together can't both pass. The
 * static data tells what was heard before a restart, and by other webhook processes of queue mode: those
 * read it at the beginning of a request and write it at its end, so two copies that arrive at two processes
 * at the very same moment can both pass.
 *
 * @param kept what an earlier call returned for the static data
 * @param now seconds since 1970
 */
export function isReplay(
	{ digest, endsAt }: Accepted,
	kept: unknown,
	now: number,
): { readonly replay: boolean; readonly keep: Array<[string, number]> } {
	for (const [known, end] of heard) if (end < now) heard.delete(known);
	const others = stored.parse(kept).filter(([, end]) => end >= now);
	const replay = heard.has(digest) || others.some(([known]) => known === digest);
	heard.set(digest, endsAt);
	return { replay, keep: replay ? others : [...others, [digest, endsAt] as [string, number]].slice(-KEPT) };
}
