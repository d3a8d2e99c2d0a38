import { anchor, blocks, cell, link, list, table } from './markdown';
import { pageFile, type Subject } from './subject';
import { GENERATED } from './vendor-page';

const READING = [
	'**Nothing is erased by leaving a field blank.** Blank, missing and null fields are not sent.',
	'**Text** is trimmed. A number where text is wanted, such as a phone number from a spreadsheet, becomes its digits. Objects, arrays, true and false are refused.',
	'**Lists** take an array, a JSON array such as `["a", "b"]`, text with commas such as `a, b`, or one value.',
	'**Choices** take the value, such as `b`, not the name, such as Basic. The editor offers both; an expression must give the value.',
	'**True or false** may also be the text `true` or `FALSE`.',
	'**Numbers** may also be decimal digits as text.',
	'**Dates** are kept as they are written, whatever the time zone: `1990-05-15` and `1990-05-15T00:00:00+05:30` are the same birthday.',
	'**JSON** takes an object or its text.',
	'**Advisory** checks are about values that the vendor takes and that look wrong. The option *Advisory Checks* decides: warn, block or off.',
];

/** The page that leads to all others. */
export function indexPage(subjects: readonly Subject[]): string {
	return `${blocks(
		GENERATED,
		'# Reference',
		'What to enter into every field of every node, what is sent, what comes back and what the messages mean.',
		table(['Vendor', 'Operations', 'Triggers'], subjects.map(row)),
		list([
			`${link('Credentials', 'credentials.md')}: how to get them, and what their tests prove`,
			`${link('Example workflows', '../workflows/README.md')}`,
			`${link('Releasing', 'releasing.md')}, for maintainers`,
		]),
		'## How values are read',
		'Fields may be filled by hand or by expression, and all nodes read them alike:',
		list(READING),
	)}\n`;
}

function row(subject: Subject): string[] {
	const page = pageFile(subject);
	const operations = subject.vendor.resources.flatMap((resource) =>
		resource.operations.map(({ action }) => link(cell(action), `${page}#${anchor(action)}`)),
	);
	const triggers = subject.triggers.map(({ description }) =>
		link(cell(description.displayName), `${page}#${anchor(description.displayName)}`),
	);
	return [`**${link(subject.vendor.name, page)}**`, operations.join(' · '), triggers.join(' · ') || '–'];
}
