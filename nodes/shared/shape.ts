import type { IDataObject } from 'n8n-workflow';
import type { Done } from './item';
import type { Options } from './options';

/** The output for one person: in full, or only what happened, which holds no personal data. */
export function shape(done: Done, options: Options, found: readonly string[]): IDataObject {
	const warnings = [...found, ...(done.warnings ?? [])];
	if (options.output === 'result') {
		const { outcome, id, action } = done;
		return {
			outcome,
			...(action === undefined ? {} : { action }),
			id: id === undefined || id === '' ? null : id,
			warnings,
		};
	}
	// A planned request always says so; a reply stays as the vendor gave it while there is nothing to say.
	return warnings.length > 0 || done.outcome === 'planned' ? { ...done.json, warnings } : done.json;
}
