import type { Outcome } from './outcomes';
import { fullName } from './people';
import { table } from './table';

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
	return table(
		columns,
		outcomes.map(({ person, ending, detail }) => [
			person.row,
			person.vendor,
			fullName(person),
			person.operation,
			ending,
			detail,
		]),
	);
}

/** "12 created, 1 updated, …", in the order the endings first occur. */
export function countEndings(outcomes: Outcome[]): string {
	const counts = new Map<string, number>();
	for (const { ending } of outcomes) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	return [...counts].map(([ending, count]) => `${count} ${ending}`).join(', ');
}
