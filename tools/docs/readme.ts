import { table } from './markdown';
import type { Subject } from './subject';

/** The README with its two tables that follow from the nodes and their facts; all else stays as it is written. */
export function readmeWithTables(readme: string, subjects: readonly Subject[]): string {
	const nodes = withTable(
		readme,
		['Node', 'Resource', 'Operations', 'Credentials'],
		[...subjects.flatMap(operationRows), ...subjects.flatMap(triggerRows)],
	);
	const unconfirmed = subjects.flatMap(({ vendor, facts }) =>
		facts.unconfirmed.map(({ notDocumented, whatWeDo }) => [vendor.name, notDocumented, whatWeDo]),
	);
	return withTable(nodes, ['Vendor', 'Not documented', 'What this package does'], unconfirmed);
}

function withTable(readme: string, heads: readonly string[], rows: readonly string[][]): string {
	const head = `| ${heads.join(' | ')} |`;
	const [before, rest] = readme.split(`${head}\n`);
	if (before === undefined || rest === undefined) throw new Error(`The README has no table with ${head}`);
	return `${before}${table(heads, rows)}\n${rest.replace(/^(?:\|.*\n)*/, '')}`;
}

function operationRows({ vendor, node, credentials }: Subject): string[][] {
	return vendor.resources.map(({ name, operations }, at) => [
		at === 0 ? `**${node.description.displayName}**` : '',
		name,
		operations.map((operation) => operation.name).join(' · '),
		credentials.map(({ displayName }) => displayName).join(', '),
	]);
}

function triggerRows({ triggers, credentials }: Subject): string[][] {
	return triggers.map(({ description }) => [
		`**${description.displayName}**`,
		'',
		(description.description ?? '').replace(/^Starts the workflow /, ''),
		credentials.map(({ displayName }) => displayName).join(', '),
	]);
}
