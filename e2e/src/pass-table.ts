import type { Pass, Passes } from './pass';
import { fullName } from './people';
import { table } from './table';

const columns = [
	{ title: 'Row', width: 5 },
	{ title: 'Vendor', width: 13 },
	{ title: 'Person', width: 15 },
	{ title: 'Dry run', width: 14 },
	{ title: 'First run', width: 19 },
	{ title: 'Second run', width: 19 },
	{ title: 'What the row shows', width: 27 },
];

const words: Record<string, string> = {
	'planned: create': 'would create',
	'planned: update': 'would update',
	'planned: none': 'no change',
	'refused before sending': 'refused, not sent',
};

const say = (pass: Pass, index: number, wording = words) => {
	const ending = pass.outcomes[index]?.ending ?? 'lost';
	return wording[ending] ?? ending;
};

// Nothing is sent in a dry run anyway.
const dryWords = { ...words, 'refused before sending': 'refused' };

/** One line per person, what became of them in each pass; 120 columns wide. */
export function passTable({ dry, first, second }: Passes): string {
	const rows = first.outcomes.map(({ person }, index) => [
		person.row,
		person.vendor,
		fullName(person),
		say(dry, index, dryWords),
		say(first, index),
		say(second, index),
		person.shows,
	]);
	return table(columns, rows);
}

/** What each pass asked, changed and left, in numbers. */
export function passSummary(passes: Passes): string {
	const line = (title: string, { tally, people }: Pass) => {
		const { lookUps, writes, created, updated } = tally;
		const total = people.reduce((sum, count) => sum + count, 0);
		const cells = [lookUps, writes, created, updated, total].map((cell) => String(cell).padStart(14));
		return `  ${title.padEnd(12)}${cells.join('')}`;
	};
	const head = ['look-ups', 'writes sent', 'created', 'updated', 'people then'];
	return [
		`  ${' '.repeat(12)}${head.map((title) => title.padStart(14)).join('')}`,
		line('Dry run', passes.dry),
		line('First run', passes.first),
		line('Second run', passes.second),
	].join('\n');
}
