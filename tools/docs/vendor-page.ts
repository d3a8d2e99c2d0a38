import { adviceTables } from './advice-tables';
import { CREDENTIALS, credentialSections } from './credential-section';
import { KNOWLEDGE, knowledgeSection } from './knowledge-section';
import { anchor, blocks, cell, link, list, table } from './markdown';
import { effectOf, operationSection } from './operation-section';
import { optionsSection } from './options-section';
import type { Subject } from './subject';
import { triggerSection } from './trigger-section';

export const GENERATED =
	'<!-- Written by "npm run docs" from the nodes themselves. Changes made here are lost. -->';

const MESSAGES = 'When something goes wrong';

/** A vendor's page of the reference. */
export function vendorPage(subject: Subject): string {
	const { vendor, node, triggers } = subject;
	const { resources } = vendor;
	const sections = [
		'Operations',
		...triggers.map(({ description }) => description.displayName),
		'Options',
		MESSAGES,
		CREDENTIALS,
		KNOWLEDGE,
	];
	return `${blocks(
		GENERATED,
		`# ${vendor.name}`,
		`${node.description.description}. Node *${node.description.displayName}*. ${link(`Documentation of ${vendor.name}`, node.source ?? '')} · ${link('All vendors, and how values are read', 'README.md')}`,
		list(sections.map((heading) => link(heading, `#${anchor(heading)}`))),
		'## Operations',
		operationTable(subject),
		...resources.flatMap((resource) =>
			resource.operations.map((operation) => operationSection(subject, resource, operation)),
		),
		...triggers.map((trigger) => triggerSection(subject, trigger)),
		optionsSection(vendor),
		`## ${MESSAGES}`,
		'What is wrong with single fields stands beside them above; all of an item’s are named together, and nothing is sent for it.',
		adviceTables(vendor),
		credentialSections(subject),
		knowledgeSection(subject),
	)}\n`;
}

function operationTable({ vendor }: Subject): string {
	const rows = vendor.resources.flatMap((resource) =>
		resource.operations.map((operation) => [
			resource.name,
			link(operation.name, `#${anchor(operation.action)}`),
			cell(operation.description),
			effectOf(operation),
		]),
	);
	return table(['Resource', 'Operation', 'What it does', 'Reads or writes'], rows);
}
