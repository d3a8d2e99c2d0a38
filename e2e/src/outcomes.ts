import type { JournalEntry } from '../../sandbox/server';
import { vendors } from '../../sandbox/vendors';

import type { Example } from './examples';
import { itemsOf, type Execution } from './execution';
import type { Person } from './people';

/** How a row of the CSV ended, by n8n's outputs and the sandbox's journal together. */
export interface Outcome {
	person: Person;
	ending: string;
	/** The vendor's id, or why there is none. */
	detail: string;
	/** The requests that carried this person. */
	requests: JournalEntry[];
}

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** No two rows of one example share first name and email, so the body of a create says whose it is. */
function requestsFor(person: Person, journal: JournalEntry[]): JournalEntry[] {
	return journal.filter(({ body }) => {
		if (typeof body !== 'object' || body === null) return false;
		const firstName: unknown = Reflect.get(body, 'firstName') ?? Reflect.get(body, 'firstname');
		return firstName === person.first_name && (Reflect.get(body, 'email') ?? '') === person.email;
	});
}

/** Puts together what each row of an example became. `journal` holds the requests of that run only. */
export function outcomesOf(
	example: Example,
	people: Person[],
	execution: Execution,
	journal: JournalEntry[],
): Outcome[] {
	const done = itemsOf(execution, example.done);
	const refused = itemsOf(execution, example.refused);
	const rows = people.filter(
		({ vendor, operation }) => vendor === vendors[example.vendor].title && operation === example.operation,
	);
	return rows.map((person) => {
		const requests = requestsFor(person, journal);
		const success = done.find(({ row }) => row === person.row);
		if (success !== undefined) {
			const ending = example.ending ?? text(success.outcome);
			return { person, ending, detail: text(success.id), requests };
		}
		const refusal = refused.find(({ row }) => row === person.row);
		if (refusal === undefined) return { person, ending: 'lost', detail: 'no output item', requests };
		const ending = requests.length === 0 ? 'refused before sending' : 'refused by vendor';
		return { person, ending, detail: text(refusal.reason), requests };
	});
}

function differenceIn({ person, ending, detail, requests }: Outcome): string | undefined {
	if (ending !== person.expected)
		return `was expected to be ${person.expected}, but was ${ending}: ${detail}`;
	const wanted = ending === 'refused before sending' ? 0 : 1;
	if (requests.length !== wanted) return `was to send ${wanted} request(s), but sent ${requests.length}`;
	const violation = requests.flatMap((request) => request.violation ?? []);
	if (violation.length > 0) return `sent what the vendor's documents do not allow: ${violation.join('; ')}`;
	return undefined;
}

/** What differs from the `expected` column, in words; empty when nothing does. */
export function differencesIn(outcomes: Outcome[]): string[] {
	return outcomes.flatMap((outcome) => {
		const difference = differenceIn(outcome);
		const { row, vendor, shows } = outcome.person;
		return difference === undefined ? [] : [`Row ${row} (${vendor}, ${shows}) ${difference}`];
	});
}
