import { z } from 'zod';

import type { BatchVendor } from './workflows';

/** A synthetic person, and the pace that the run that creates them has to keep. */
export interface QueuedPerson {
	firstName: string;
	lastName: string;
	email: string;
	/** 0: no limit. */
	requestsPerMinute: number;
	/** Requests under way at once. */
	concurrency: number;
}

export const emailOf = (run: string, index: number) => `${run}-${index}@example.com`;

export interface Batch {
	vendor: BatchVendor;
	people: QueuedPerson[];
}

export interface Import {
	/** The beginning of everybody's address: people of different runs are different people. */
	run: string;
	count: number;
	size: number;
	vendor?: Batch['vendor'];
	requestsPerMinute?: number;
	concurrency?: number;
}

/** Batches that share nobody: two executions under way can't see each other's people. */
export function batchesOf({
	run,
	count,
	size,
	vendor = 'hippHealth',
	requestsPerMinute = 0,
	concurrency = 5,
}: Import): Batch[] {
	const people = Array.from({ length: count }, (_, index) => ({
		firstName: 'Robin',
		lastName: 'Vale',
		email: emailOf(run, index),
		requestsPerMinute,
		concurrency,
	}));
	return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
		vendor,
		people: people.slice(index * size, (index + 1) * size),
	}));
}

const stored = z.object({ email: z.string() });

export interface Census {
	/** People who should be there and are not. */
	lost: number;
	/** Records beyond one for each person. */
	duplicates: number;
}

/** Checks at the vendor, which accepts duplicates, that everybody is there, and only once. */
export function census(records: object[], expected: Iterable<string>, run: string): Census {
	const times = new Map<string, number>();
	for (const record of records) {
		const { email } = stored.parse(record);
		if (email.startsWith(`${run}-`)) times.set(email, (times.get(email) ?? 0) + 1);
	}
	let lost = 0;
	for (const email of expected) if (!times.has(email)) lost += 1;
	let duplicates = 0;
	for (const count of times.values()) duplicates += count - 1;
	return { lost, duplicates };
}

export const everybody = ({ run, count }: Import) =>
	Array.from({ length: count }, (_, index) => emailOf(run, index));
