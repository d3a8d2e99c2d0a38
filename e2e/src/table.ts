import Table from 'cli-table3';

/** A table to read on a terminal and in logs alike. */
export function table(columns: Array<{ title: string; width: number }>, rows: string[][]): string {
	const drawn = new Table({
		head: columns.map(({ title }) => title),
		colWidths: columns.map(({ width }) => width),
		wordWrap: true,
		// There is no line between the rows, so that all people fit on one screen.
		chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
		// There are no colours: logs do not show them.
		style: { head: [], border: [] },
	});
	drawn.push(...rows);
	return drawn.toString();
}
