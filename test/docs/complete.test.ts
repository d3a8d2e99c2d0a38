import { judge } from '../../nodes/engine/read/validate';
import { readSubjects, type Subject } from '../../tools/docs/subject';
import { vendorPage } from '../../tools/docs/vendor-page';
import { packageJson } from '../package/repository';
import { traps } from '../privacy/traps';
import { trapsOf } from '../privacy/traps-by-kind';

const subjects = readSubjects();

const fieldsOf = ({ vendor }: Subject) =>
	vendor.resources.flatMap(({ operations }) =>
		operations.flatMap((operation) =>
			Object.entries(operation.allFields).map(([key, field]) => ({
				name: `${operation.action}: ${key}`,
				key,
				field,
			})),
		),
	);

it('every registered node and credential has its place', () => {
	const { nodes = [], credentials = [] } = packageJson().n8n ?? {};
	expect(subjects.flatMap(({ node, triggers }) => [node, ...triggers])).toHaveLength(nodes.length);
	expect(subjects.flatMap((subject) => subject.credentials)).toHaveLength(credentials.length);
});

it.each(subjects.flatMap(fieldsOf))('$name says no other sentence than the page has', ({ key, field }) => {
	const values = [
		...traps,
		...trapsOf(key, field),
		undefined,
		'1800-01-01',
		'11',
		{ number: 1, province: 'ON' },
	];
	const { displayName } = field.parameter;
	const known = (predicates: readonly string[]) =>
		predicates.map((predicate) => `${displayName} ${predicate}`);
	const refusals = known(['is required', ...field.says]);
	const advisory = known(field.check?.says ?? []);
	for (const value of values) {
		const judged = judge({ field }, { field: value });
		expect(judged.complaints.filter(({ sentence }) => !refusals.includes(sentence))).toEqual([]);
		expect(judged.advisory.filter(({ sentence }) => !advisory.includes(sentence))).toEqual([]);
	}
	expect(field.says).not.toEqual([]);
});

it('every field, event and credential property is on its vendor’s page', () => {
	for (const subject of subjects) {
		const page = vendorPage(subject);
		const properties = [
			...subject.triggers.flatMap(({ description }) => description.properties),
			...subject.credentials.flatMap((credential) => credential.properties),
		].filter(({ type }) => !['notice', 'hidden', 'collection'].includes(type));
		const keys = [...fieldsOf(subject).map(({ key }) => key), ...properties.map(({ name }) => name)];
		expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
	}
});

it('a table row has as many cells as its head', () => {
	for (const subject of subjects) {
		const rows = vendorPage(subject)
			.split('\n')
			.filter((line) => line.startsWith('|'));
		const cells = (row: string) => row.replaceAll('\\|', '').split('|').length;
		let expected = 0;
		rows.forEach((row, at) => {
			if (rows[at + 1]?.startsWith('|---') === true) expected = cells(row);
			expect([row, cells(row)]).toEqual([row, expected]);
		});
	}
});

it('values with signs of Markdown in them stay within their cell', () => {
	const [subject] = subjects;
	if (subject === undefined) throw new Error('There is no vendor');
	const hostile = { notDocumented: 'a | b <b>\nc', whatWeDo: '| | |' };
	const page = vendorPage({ ...subject, facts: { ...subject.facts, unconfirmed: [hostile] } });
	expect(page).toContain('| a \\| b &lt;b&gt; c | \\| \\| \\| |');
});
