import { readsOf } from '../runs/run-vendor';
import type { VendorCase } from '../vendors';
import type { Aftermath } from './campaign';

/** One line about a campaign, for a person who watches. */
export function tableRow(
	name: string,
	vendor: VendorCase,
	{ result, journal, seconds }: Aftermath,
): Record<string, string | number> {
	const looking = readsOf(vendor);
	const count = (matches: (entry: (typeof journal)[number]) => boolean) => journal.filter(matches).length;
	const kinds = [...new Set(journal.flatMap(({ faults = [] }) => faults))].sort();
	const faults = kinds.map((kind) => `${kind} ${count((entry) => entry.faults?.includes(kind) === true)}`);
	return {
		campaign: name,
		items: result.outputs.flat().length,
		requests: journal.length,
		'look-ups': count(({ operationId = '' }) => looking.includes(operationId)),
		'already exists': count(({ status }) => status === 409),
		seconds: Math.round(seconds * 10) / 10,
		faults: faults.join(', '),
	};
}

/** Writes past jest's own reporter, which would put a stack trace under every line. */
export function printTable(rows: ReadonlyArray<Record<string, string | number>>): void {
	const columns = Object.keys(rows[0] ?? {});
	const width = (column: string) => Math.max(...rows.map((row) => String(row[column]).length), column.length);
	const line = (cells: Record<string, string | number>) =>
		columns.map((column) => String(cells[column]).padEnd(width(column))).join('  ');
	const head = Object.fromEntries(columns.map((column) => [column, column]));
	process.stdout.write(`\n${[head, ...rows].map(line).join('\n')}\n`);
}
