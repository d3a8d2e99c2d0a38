import { table } from './markdown';
import type { Subject } from './subject';

const HEADS = ['Vendor', 'Not documented', 'What this package does'];

/** The README with its table of what is unconfirmed brought up to date; all else stays as it is written. */
export function withUnconfirmed(readme: string, subjects: readonly Subject[]): string {
	const head = `| ${HEADS.join(' | ')} |`;
	const [before, rest] = readme.split(`${head}\n`);
	if (before === undefined || rest === undefined) throw new Error(`The README has no table with ${head}`);
	const after = rest.replace(/^(?:\|.*\n)*/, '');
	return `${before}${unconfirmedTable(subjects)}\n${after}`;
}

function unconfirmedTable(subjects: readonly Subject[]): string {
	const rows = subjects.flatMap(({ vendor, facts }) =>
		facts.unconfirmed.map(({ notDocumented, whatWeDo }) => [vendor.name, notDocumented, whatWeDo]),
	);
	return table(HEADS, rows);
}
