import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';
import { propertyTables } from './field-table';
import { blocks, cell, code, link, table } from './markdown';
import type { Subject } from './subject';

/** The credentials of a vendor's nodes, and what their test says. */
export function credentialSections({ credentials, node }: Subject): string {
	return blocks(
		`## ${CREDENTIALS}`,
		`How to get them, what each sends and what its test proves: ${link('Credentials', 'credentials.md')}.`,
		...credentials.map((credential) => credentialSection(credential, node.description)),
	);
}

export const CREDENTIALS = 'Credentials';

function credentialSection(credential: ICredentialType, node: INodeTypeDescription): string {
	return blocks(
		`### ${credential.displayName}`,
		selectedBy(credential, node),
		propertyTables(credential.properties),
		testMessages(credential),
	);
}

/** The parameter of the node that selects the credential, where there are several. */
function selectedBy({ name }: ICredentialType, { credentials = [], properties }: INodeTypeDescription) {
	const conditions = credentials.find((candidate) => candidate.name === name)?.displayOptions?.show ?? {};
	const sentences = Object.entries(conditions).map(([key, values = []]) => {
		const selector = properties.find((property) => property.name === key);
		return `Used when **${selector?.displayName ?? key}** (${code(key)}) is ${[values]
			.flat()
			.map((value) => code(String(value)))
			.join(' or ')}.`;
	});
	return sentences.join(' ');
}

function testMessages({ test }: ICredentialType): string | undefined {
	const rules = (test?.rules ?? []).flatMap((rule) =>
		rule.type === 'responseCode' ? [[String(rule.properties.value), cell(rule.properties.message)]] : [],
	);
	return rules.length === 0 ? undefined : blocks('What its test says:', table(['Status', 'Message'], rules));
}
