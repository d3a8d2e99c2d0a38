import { readWorkflow, type Workflow } from './workflow-files';

/**
 * A template with its settings as a person would enter them. `settings` gives the replacement of each text in
 * the settings node.
 */
export function readTemplate(
	file: string,
	csv: string,
	settings: Readonly<Record<string, string>> = {},
): Workflow {
	const workflow = readWorkflow(file, csv);
	const nodes = workflow.nodes.map((node) => {
		if (node.name !== 'Settings') return node;
		const entries = Object.entries(settings);
		const text = entries.reduce(
			(written, [placeholder, value]) => written.replaceAll(placeholder, value),
			JSON.stringify(node.parameters),
		);
		return { ...node, parameters: JSON.parse(text) as Record<string, unknown> };
	});
	return { ...workflow, nodes };
}
