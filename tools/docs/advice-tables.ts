import type { Vendor } from '../../nodes/engine/define/vendor';
import { blocks, cell, table } from './markdown';
import { saidOfStatuses, saidWithoutReply, type Said } from './said';

/** What a person is told about a vendor's replies and their absence, and what to do. */
export function adviceTables(vendor: Vendor): string {
	const operations = vendor.resources.flatMap((resource) => resource.operations);
	const of = (said: readonly Said[]) => grouped(said).map((group) => ({ group, of: names(group) }));
	const names = (group: readonly Said[]) =>
		group.length === operations.length ? 'all' : group.map(({ operation }) => operation).join(', ');
	const statuses = of(operations.flatMap((operation) => saidOfStatuses(vendor, operation)));
	const silences = of(operations.flatMap((operation) => saidWithoutReply(vendor, operation)));
	return blocks(
		`A reply that is no success reads “${vendor.name} replied 400: …” with the words of the vendor, from which everything personal is taken out. What to do:`,
		table(
			['Status', 'What to do', 'Operations'],
			statuses
				.sort((a, b) => a.group[0].when.localeCompare(b.group[0].when, 'en'))
				.map(({ group: [first], of: which }) => [first.when, cell(first.advice), which]),
		),
		'Where no usable reply came:',
		table(
			['When', 'What the node says', 'What to do', 'Operations'],
			silences
				.sort((a, b) => a.group[0].when.localeCompare(b.group[0].when, 'en'))
				.map(({ group: [first], of: which }) => [
					first.when,
					cell(first.sentence),
					cell(first.advice),
					which,
				]),
		),
	);
}

/** Said alike by several operations. */
function grouped(said: readonly Said[]): Array<[Said, ...Said[]]> {
	const groups = new Map<string, [Said, ...Said[]]>();
	for (const each of said) {
		const key = JSON.stringify([each.when, each.sentence, each.advice]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [each]);
		else group.push(each);
	}
	return [...groups.values()];
}
