import Table from 'cli-table3';

/** A table to read on a terminal and in logs alike. */
export function table(columns: Array<{ title: string; width: number }>, rows: string[][]): string {
	const drawn = new Table({
		head: columns.map(({ title }) => title),
		colWidths: columns.map(({ width }) => width),
		wordWrap: true,
		// No line between the rows: a person fits on one screen with the others.
		chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
		// No colours: logs do not show them.
		style: { head: [], border: [] },
	});
	drawn.push(...rows);
	return drawn.toString();
}
