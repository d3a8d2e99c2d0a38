import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** The vendors' names as the CSV and the tables write them. */
const vendorTitles = ['Eka Care', 'CarePortals', 'Hipp Health', 'Upheal'] as const;

const personSchema = z.object({
	row: z.string(),
	vendor: z.enum(vendorTitles),
	operation: z.enum(['create', 'update']),
	user_id: z.string(),
	first_name: z.string(),
	last_name: z.string(),
	email: z.string(),
	/** How the row is expected to end. */
	expected: z.enum(['created', 'updated', 'refused before sending', 'refused by vendor']),
	/** What the row is there to show. */
	shows: z.string(),
});

/** One row of the example CSV, with the columns the demo itself reads. */
export type Person = z.infer<typeof personSchema>;
export type Ending = Person['expected'];

export function readPeople(csv: string): Person[] {
	return z.array(personSchema).parse(parse(readFileSync(csv), { columns: true }));
}

export const fullName = (person: Person) => `${person.first_name} ${person.last_name}`.trim();
