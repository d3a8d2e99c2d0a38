import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { bulkImport, examples, templates, webhookExample, type Example } from './examples';
import { workflowsFolder } from './paths';
import { repeatableExamples } from './repeatable-examples';

const nodeSchema = z.object({ name: z.string(), parameters: z.record(z.unknown()) }).passthrough();
const optionsSchema = z.record(z.unknown()).default({});
const workflowSchema = z
	.object({ id: z.string(), name: z.string(), nodes: z.array(nodeSchema) })
	.passthrough();

export type Workflow = z.infer<typeof workflowSchema>;

/** The CSV's path in the workflow files. It fits n8n's container image; each person sets their own. */
const placeholderCsv = '/home/node/.n8n-files/people.csv';

/** An example workflow, with the path of the CSV set as a person would set it in its Settings node. */
export function readWorkflow(file: string, csv: string): Workflow {
	const text = readFileSync(join(workflowsFolder, file), 'utf8');
	return workflowSchema.parse(
		JSON.parse(text.replaceAll(JSON.stringify(placeholderCsv), JSON.stringify(csv))),
	);
}

/** The same workflow with Dry Run switched on in the options of its node, as a person would do it. */
export function readDryRun({ file, node }: Example, csv: string): Workflow {
	const workflow = readWorkflow(file, csv);
	const nodes = workflow.nodes.map((each) => {
		if (each.name !== node) return each;
		const options = { ...optionsSchema.parse(each.parameters.options), dryRun: true };
		return { ...each, parameters: { ...each.parameters, options } };
	});
	return { ...workflow, id: `${workflow.id}DryRun`, name: `${workflow.name} (dry run)`, nodes };
}

export const readAllWorkflows = (csv: string): Workflow[] =>
	[...examples, ...repeatableExamples]
		.map(({ file }) => file)
		.concat(webhookExample, bulkImport, templates)
		.map((file) => readWorkflow(file, csv));
