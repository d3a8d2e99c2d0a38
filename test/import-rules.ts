import { dirname, join, normalize } from 'node:path';
import { importedBy } from './import-graph';

/** What n8n supplies to a community package at run time, and nothing else. */
const SUPPLIED = ['n8n-workflow', 'zod', 'luxon', 'lodash', 'p-limit', 'crypto'];

/**
 * The stages through which an item goes. An import only ever leads down this list. Reading stands above the form,
 * since the options that are read are those that the form offers.
 */
export const WINGS = ['run', 'people', 'read', 'form', 'explain', 'send', 'define', 'credential'];

/**
 * What a vendor's folder may take from the engine. Its pages are made of what `define` offers; the other doors are
 * for the files that n8n calls.
 */
const DOORS: ReadonlyArray<readonly [file: RegExp, to: RegExp]> = [
	[/^nodes\/\w+\//, /^nodes\/engine\/define\//],
	[/^nodes\/\w+\/\w+\.node\.ts$/, /^nodes\/engine\/(run\/execute|form\/parameters)$/],
	[/^nodes\/\w+\/pickers\.ts$/, /^nodes\/engine\/form\/pickers$/],
	[/^nodes\/\w+\/trigger\//, /^nodes\/engine\/run\/talk$/],
	[/^nodes\/\w+\/login\//, /^nodes\/engine\/(credential\/|send\/(reply|waiting)$)/],
	[/^credentials\//, /^nodes\/engine\/credential\//],
];

/** What a published file imports against the rules of the house, as "file imports that". */
export function forbiddenImports(file: string, text: string): string[] {
	return importedBy(text)
		.filter((name) =>
			name.startsWith('.') ? !allows(file, normalize(join(dirname(file), name))) : !SUPPLIED.includes(name),
		)
		.map((name) => `${file} imports ${name}`);
}

function allows(file: string, to: string): boolean {
	if (to.startsWith('nodes/engine/')) {
		return file.startsWith('nodes/engine/')
			? wingOf(file) <= wingOf(to)
			: DOORS.some(([from, door]) => from.test(file) && door.test(to));
	}
	const [top, vendor = ''] = to.split('/');
	// A credential belongs to the vendor whose name its file begins with, and may use that vendor's facts.
	const own = file.startsWith('credentials/')
		? file.startsWith(`credentials/${vendor}`)
		: file.split('/')[1] === vendor;
	return top === 'nodes' && own && !file.startsWith('nodes/engine/');
}

/** 0 for the uppermost; -1 for a folder that is no wing, which then may import nothing of the engine but itself. */
function wingOf(path: string): number {
	return WINGS.indexOf(path.split('/')[2] ?? '');
}
