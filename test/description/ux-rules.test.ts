import { basename, relative } from 'node:path';
import type { INodeProperties, INodeType } from 'n8n-workflow';
import { ourCredentialFiles, ourCredentials, ourNodeFiles, ourNodes } from '../n8n/our-package';
import { publishedCredentials, publishedNodes } from '../package/published';
import { ROOT } from '../package/repository';
import { rules } from './house-rules';
import { officialFindings } from './official-rules';
import { renderCredential, renderNode } from './rendered-source';

const nodes = Object.values(ourNodes());
const credentials = ourCredentials();
const className = (file: string) => basename(file).split('.')[0] ?? '';

/** Source texts by path. Instances and files come in the same order. */
function rendered(nodes: INodeType[]): Record<string, string> {
	const of = <T>(files: string[], things: T[], render: (name: string, thing: T) => string) =>
		files.flatMap((file, i) => {
			const thing = things[i];
			return thing === undefined ? [] : [[relative(ROOT, file), render(className(file), thing)]];
		});
	return Object.fromEntries([
		...of(ourNodeFiles(), nodes, renderNode),
		...of(ourCredentialFiles(), credentials, renderCredential),
	]);
}

it('the official rules find nothing in the finished descriptions', async () => {
	expect(nodes).toHaveLength(Object.keys(publishedNodes).length);
	expect(credentials).toHaveLength(publishedCredentials.length);
	expect(await officialFindings(rendered(nodes))).toEqual([]);
});

it('the official rules read a finished description', async () => {
	const flag: INodeProperties = {
		displayName: 'is admin',
		name: 'is_admin',
		type: 'boolean',
		default: false,
	};
	const spoiled = nodes.map(({ description }) => ({
		description: {
			...description,
			subtitle: undefined,
			properties: [...description.properties, { ...flag, description: 'Admin rights.' }],
		},
	}));
	const found = await officialFindings(rendered(spoiled));
	const count = (rule: string) => found.filter((finding) => finding.includes(`/${rule}:`)).length;
	expect(count('node-param-display-name-miscased')).toBe(nodes.length);
	expect(count('node-param-description-boolean-without-whether')).toBe(nodes.length);
	expect(count('node-param-description-excess-final-period')).toBe(nodes.length);
	expect(count('require-node-description-fields')).toBe(nodes.length);
});

describe.each(nodes.map((node) => [node.description.displayName, node.description] as const))(
	'%s',
	(_, node) => {
		it.each(Object.entries(rules))('%s', (_rule, find) => expect(find(node.properties)).toEqual([]));

		it('introduces itself as n8n asks', () => {
			expect(node.defaults.name).toBe(node.displayName);
			expect(node.subtitle).toEqual(expect.any(String));
			expect(node.description).toMatch(/^[A-Z].*[^.]$/);
			expect(node.icon).toMatchObject({ light: expect.any(String), dark: expect.any(String) });
		});

		if (node.group.includes('trigger')) {
			it('is a trigger, and no tool', () => {
				expect(node).toMatchObject({ inputs: [], displayName: expect.stringMatching(/ Trigger$/) });
				expect(node.usableAsTool).toBeUndefined();
				expect(node.description).toMatch(/^Starts the workflow when /);
			});
		} else {
			it('shows its operation and resource, and is a tool too', () => {
				expect(node.subtitle).toContain('$parameter["operation"]');
				expect(node.subtitle).toContain('$parameter["resource"]');
				expect(node.usableAsTool).toBe(true);
				expect(node.properties.filter(({ name }) => name === 'resource')).toHaveLength(1);
			});
		}
	},
);

describe.each(credentials.map((credential) => [credential.displayName, credential] as const))(
	'%s',
	(_, type) => {
		it.each(Object.entries(rules))('%s', (_rule, find) => expect(find(type.properties)).toEqual([]));
	},
);
