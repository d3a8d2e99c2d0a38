import Table from 'cli-table3';

import type { Outcome } from './outcomes';
import { fullName } from './people';

const columns = [
	{ title: 'Row', width: 5 },
	{ title: 'Vendor', width: 13 },
	{ title: 'Person', width: 15 },
	{ title: 'Operation', width: 11 },
	{ title: 'Outcome', width: 24 },
	{ title: "The vendor's id, or the reason", width: 45 },
];

/** One line per person; 120 columns wide. */
export function outcomeTable(outcomes: Outcome[]): string {
	const table = new Table({
		head: columns.map(({ title }) => title),
		colWidths: columns.map(({ width }) => width),
		wordWrap: true,
		// No line between the rows: a person fits on one screen with the others.
		chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
		// No colours: the table is read in logs as well.
		style: { head: [], border: [] },
	});
	for (const { person, ending, detail } of outcomes) {
		table.push([person.row, person.vendor, fullName(person), person.operation, ending, detail]);
	}
	return table.toString();
}

/** "12 created, 1 updated, …", in the order the endings first occur. */
export function countEndings(outcomes: Outcome[]): string {
	const counts = new Map<string, number>();
	for (const { ending } of outcomes) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	return [...counts].map(([ending, count]) => `${count} ${ending}`).join(', ');
}
