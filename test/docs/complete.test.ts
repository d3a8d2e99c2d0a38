import { allFields } from '../../nodes/shared/operation';
import { sentencesOf } from '../../reference/probes';
import { readSubjects } from '../../reference/read-subjects';
import type { Subject } from '../../reference/subject';
import { vendorPage } from '../../reference/vendor-page';
import { packageJson } from '../package/repository';

const subjects = readSubjects();

const fieldsOf = ({ vendor }: Subject) =>
	vendor.resources.flatMap(({ operations }) =>
		operations.flatMap((operation) =>
			Object.entries(allFields(operation)).map(([key, field]) => ({
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

it('every field says how it refuses, and every advisory check what it doubts', () => {
	const judged = subjects
		.flatMap(fieldsOf)
		.map(({ name, field }) => ({ name, field, said: sentencesOf(field) }));
	expect(judged.length).toBeGreaterThan(50);
	expect(judged.filter(({ said }) => said.refusals.length === 0).map(({ name }) => name)).toEqual([]);
	const silent = judged.filter(({ field, said }) => field.doubt !== undefined && said.advisory.length === 0);
	expect(silent.map(({ name }) => name)).toEqual([]);
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
