import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import type { Manifest } from './built-package';
import { tasks } from './manifest';
import type { VendorPackage } from './vendor-package';

/** A short README, of what the nodes say about themselves. */
export function vendorReadme(whole: Manifest, part: VendorPackage): string {
	const { name, vendorName, nodes, credentials } = part;
	return `# ${name}

n8n nodes for **${vendorName}**: ${tasks(part)}.

This is the part for ${vendorName} of [${whole.name}](${whole.homepage}), from the same sources and with the same
version. Install this package or that one, not both: an n8n knows only one credential type of a name, and the two
packages have the same names.

## Install

In n8n: **Settings → Community nodes → Install**, enter \`${name}\`.

## Nodes

${nodes.map((node) => `- **${node.displayName}**: ${node.description}`).join('\n')}

## Operations

| Node | Resource | Operation | What it does |
|---|---|---|---|
${nodes.flatMap(operationRows).join('\n')}

## Credentials

${credentials.map((type) => `- **${type.displayName}** ([where it comes from](${type.documentationUrl}))`).join('\n')}

## More

What is safe to repeat, how to run it on patient data, and what the vendor's documents leave open is in the
[README of the whole package](${whole.homepage}#readme).

${whole.license}
`;
}

function operationRows(node: INodeTypeDescription): string[] {
	const resources = choicesOf(node.properties.find(({ name }) => name === 'resource'));
	return resources.flatMap((resource) =>
		node.properties
			.filter((each) => each.name === 'operation' && isShownFor(each, resource))
			.flatMap(choicesOf)
			.map(
				({ name, description = '' }) =>
					`| ${node.displayName} | ${resource.name} | ${name} | ${description} |`,
			),
	);
}

function isShownFor({ displayOptions }: INodeProperties, { value }: INodePropertyOptions): boolean {
	return displayOptions?.show?.resource?.includes(value) ?? true;
}

function choicesOf(parameter: INodeProperties | undefined): INodePropertyOptions[] {
	return (parameter?.options ?? []).filter((option): option is INodePropertyOptions => 'value' in option);
}
