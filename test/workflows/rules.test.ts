import { NodeHelpers, type INodeParameters, type INodeTypeDescription } from 'n8n-workflow';

import { ourNodes } from '../n8n/our-package';

import { readText, readWorkflow, workflowFiles, type WorkflowNode } from './workflow-files';

const ours = ourNodes();
const note = 'n8n-nodes-base.stickyNote';

/** Every place in a value, such as `options.dryRun`. */
function places(value: unknown, within = ''): string[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [within];
	const inner = Object.entries(value).flatMap(([key, each]) => places(each, `${within}.${key}`));
	return inner.length === 0 ? [within] : inner;
}

const parameters = (node: WorkflowNode) => structuredClone(node.parameters) as INodeParameters;

function descriptionOf({ type }: WorkflowNode): INodeTypeDescription {
	const found = ours[type];
	if (found === undefined) throw new Error(`This package has no node ${type}`);
	return found.description;
}

/** What n8n itself keeps of a node's parameters: those its description has, and shows for this operation. */
const keptBy = (description: INodeTypeDescription, node: WorkflowNode) =>
	NodeHelpers.getNodeParameters(
		description.properties,
		parameters(node),
		true,
		false,
		{ typeVersion: node.typeVersion },
		description,
	);

describe.each(workflowFiles)('%s', (file) => {
	const { nodes, connections } = readWorkflow(file);
	const names = nodes.map(({ name }) => name);
	const working = nodes.filter(({ type }) => type !== note);
	const healthcare = nodes.filter(({ type }) => type.startsWith('n8n-nodes-healthcare-users.'));

	it('has nodes of n8n itself and of this package only, each with a name and an ID of its own', () => {
		for (const { type } of nodes) {
			expect(type in ours || type.startsWith('n8n-nodes-base.')).toBe(true);
		}
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
	});

	it('has a note that says what it does and what to set', () => {
		const text = nodes
			.filter(({ type }) => type === note)
			.map((each) => String(each.parameters.content))
			.join('\n');
		expect(text).toMatch(/^## \w/m);
		expect(text).toMatch(/Before the first run|Publish the workflow/);
	});

	it('connects every node, and only nodes that it has', () => {
		const ends = Object.entries(connections).flatMap(([from, { main }]) => [
			from,
			...main.flat().map((to) => to.node),
		]);
		expect(new Set(ends)).toEqual(new Set(working.map(({ name }) => name)));
	});

	it('refers only to nodes that it has', () => {
		const referred = [...readText(file).matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name);
		for (const name of referred) expect(names).toContain(name);
	});

	it('uses parameters that the nodes of this package have, and gives all that they need', () => {
		for (const node of healthcare) {
			const description = descriptionOf(node);
			const kept = keptBy(description, node);
			const known = new Set(places(kept));
			expect(places(node.parameters).filter((place) => !known.has(place))).toEqual([]);
			const issues = NodeHelpers.getNodeParametersIssues(
				description.properties,
				{ ...node, parameters: kept ?? {} },
				description,
			);
			expect(issues).toBeNull();
		}
	});

	it('names a credential of the demo for every node of this package, and holds no key', () => {
		for (const node of healthcare) {
			const types = (descriptionOf(node).credentials ?? []).map(({ name }) => name);
			const given = Object.entries(node.credentials ?? {});
			expect(given).toHaveLength(1);
			for (const [type, { id }] of given) {
				expect(types).toContain(type);
				expect(id).toMatch(/^demo[A-Z]/);
			}
		}
	});

	it('leaves Retry On Fail off at the nodes of this package, which would run done items again', () => {
		for (const node of healthcare) expect(node.retryOnFail ?? false).toBe(false);
	});
});
