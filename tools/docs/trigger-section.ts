import { propertyTables } from './field-table';
import { anchor, blocks, code, link, list } from './markdown';
import type { RegisteredNode } from '../vendors';
import type { Subject } from './subject';

/** All about a node that starts a workflow. */
export function triggerSection(
	{ credentials }: Subject,
	{ description: node, source }: RegisteredNode,
): string {
	const notices = node.properties.filter(({ type }) => type === 'notice');
	return blocks(
		`## ${node.displayName}`,
		`${(node.description ?? '').replace(/\.$/, '')}.`,
		list([
			`**Starts by:** ${startsBy(node)}`,
			`**Credentials:** ${(node.credentials ?? []).map(({ name }) => credentialLink(credentials, name)).join(', ')}`,
			...(source === undefined ? [] : [link('The vendor’s page', source)]),
			...notices.map(({ displayName }) => displayName),
		]),
		propertyTables(node.properties),
	);
}

function credentialLink(credentials: Subject['credentials'], name: string): string {
	const credential = credentials.find((candidate) => candidate.name === name);
	return credential === undefined
		? code(name)
		: link(credential.displayName, `#${anchor(credential.displayName)}`);
}

function startsBy({ polling, webhooks = [] }: RegisteredNode['description']): string {
	if (polling === true) return 'asking the vendor, as often as its *Poll Times* say';
	return webhooks.length > 0 ? 'a webhook that the vendor calls' : 'itself';
}
