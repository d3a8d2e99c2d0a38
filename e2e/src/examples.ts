import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { VendorKey } from '../../sandbox/server';

import { workflowsFolder } from './paths';
import type { Ending, Person } from './people';

/** An example workflow that reads the CSV, and the names its parts have. */
export interface Example {
	file: string;
	vendor: VendorKey;
	title: Person['vendor'];
	operation: Person['operation'];
	/** The node under demonstration. */
	node: string;
	/** The node its first output ends in, and what a row that arrives there is. */
	done: string;
	ending: Ending;
	/** The node its error output ends in. */
	refused: string;
}

const create = { operation: 'create', done: 'Created', ending: 'created', refused: 'Not Created' } as const;

export const examples: Example[] = [
	{
		...create,
		file: 'eka-care-create-user.json',
		vendor: 'ekaCare',
		title: 'Eka Care',
		node: 'Create Eka Care User',
	},
	{
		file: 'eka-care-update-user.json',
		vendor: 'ekaCare',
		title: 'Eka Care',
		node: 'Update Eka Care User',
		operation: 'update',
		done: 'Updated',
		ending: 'updated',
		refused: 'Not Updated',
	},
	{
		...create,
		file: 'care-portals-create-patient.json',
		vendor: 'carePortals',
		title: 'CarePortals',
		node: 'Create CarePortals Patient',
	},
	{
		...create,
		file: 'hipp-health-create-user.json',
		vendor: 'hippHealth',
		title: 'Hipp Health',
		node: 'Create Hipp Health User',
	},
	{
		...create,
		file: 'upheal-create-provider.json',
		vendor: 'upheal',
		title: 'Upheal',
		node: 'Create Upheal Provider',
	},
];

export const webhookExample = 'webhook-create-patient.json';

const workflowSchema = z.object({ id: z.string(), name: z.string() }).passthrough();
export type Workflow = z.infer<typeof workflowSchema>;

/** The path in the files is the one that fits n8n's container image; each person sets their own. */
const placeholderCsv = '/home/node/.n8n-files/people.csv';

/** An example workflow, with the path of the CSV set as a person would set it in its Settings node. */
export function readWorkflow(file: string, csv: string): Workflow {
	const text = readFileSync(join(workflowsFolder, file), 'utf8');
	return workflowSchema.parse(
		JSON.parse(text.replaceAll(JSON.stringify(placeholderCsv), JSON.stringify(csv))),
	);
}

export const readAllWorkflows = (csv: string): Workflow[] =>
	[...examples.map(({ file }) => file), webhookExample].map((file) => readWorkflow(file, csv));
