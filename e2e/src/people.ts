import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { vendorKeys } from '../../sandbox/vendor-key';
import { vendors } from '../../sandbox/vendors';

/** The vendors' names as the CSV and the tables write them. */
const vendorTitles = vendorKeys.map((key) => vendors[key].title);

const personSchema = z.object({
	row: z.string(),
	vendor: z.string().refine((title) => vendorTitles.includes(title), 'is none of the vendors'),
	operation: z.enum(['create', 'update']),
	user_id: z.string(),
	first_name: z.string(),
	last_name: z.string(),
	email: z.string(),
	phone: z.string(),
	birth_date: z.string(),
	/** How the row is expected to end when its operation is carried out. */
	expected: z.enum(['created', 'updated', 'refused before sending', 'refused by vendor']),
	/** How a row to create is expected to end in the first run of a workflow that is safe to run twice. */
	expected_if_new: z.enum([
		'created',
		'updated',
		'exists',
		'refused before sending',
		'refused by vendor',
		'',
	]),
	/** What the row is there to show. */
	shows: z.string(),
});

/** One row of the example CSV, with the columns the demo itself reads. */
export type Person = z.infer<typeof personSchema>;

export function readPeople(csv: string): Person[] {
	return z.array(personSchema).parse(parse(readFileSync(csv), { columns: true }));
}

export const fullName = (person: Person) => `${person.first_name} ${person.last_name}`.trim();
