import type { Fields } from '../../nodes/engine/define/field';
import { COLLECTIONS } from '../../nodes/engine/define/operation';
import { optionFields } from '../../nodes/engine/form/options';
import type { Vendor } from '../../nodes/engine/define/vendor';
import { fieldTable } from './field-table';
import { blocks, code } from './markdown';

/** The Options collection, once for all operations of a vendor. */
export function optionsSection(vendor: Vendor): string {
	const operations = vendor.resources.flatMap((resource) => resource.operations);
	const fields: Record<string, Fields[string]> = {};
	const notes: Record<string, string> = {};
	for (const operation of operations) Object.assign(fields, optionFields(vendor, operation));
	for (const key of Object.keys(fields)) {
		const without = operations.filter((operation) => !Object.hasOwn(optionFields(vendor, operation), key));
		if (without.length > 0) notes[key] = `Not for ${without.map(({ action }) => `*${action}*`).join(', ')}.`;
	}
	return blocks(
		`## ${COLLECTIONS.options.label}`,
		`Under **${COLLECTIONS.options.label}** (${code('options')}) of every operation:`,
		fieldTable(fields, notes),
	);
}
