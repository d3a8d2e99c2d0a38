import type { VendorKey } from '../../sandbox/server';

import type { Person } from './people';

/** An example workflow that reads the CSV, and the names of its parts. */
export interface Example {
	file: string;
	vendor: VendorKey;
	/** The rows it takes from the CSV. */
	operation: Person['operation'];
	/** The node under demonstration. */
	node: string;
	/** The node at the end of its first output. */
	done: string;
	/** How a row that gets there ended; absent where the item itself tells its outcome. */
	ending?: string;
	/** The node at the end of its error output. */
	refused: string;
}

const create = { operation: 'create', done: 'Created', ending: 'created', refused: 'Not Created' } as const;

export const examples: Example[] = [
	{
		...create,
		file: 'eka-care-create-user.json',
		vendor: 'ekaCare',
		node: 'Create Eka Care User',
	},
	{
		file: 'eka-care-update-user.json',
		vendor: 'ekaCare',
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
		node: 'Create CarePortals Patient',
	},
	{
		...create,
		file: 'hipp-health-create-user.json',
		vendor: 'hippHealth',
		node: 'Create Hipp Health User',
	},
	{
		...create,
		file: 'upheal-create-provider.json',
		vendor: 'upheal',
		node: 'Create Upheal Provider',
	},
];

export const webhookExample = 'webhook-create-patient.json';

/** A workflow and the one that it calls for each batch. */
export const bulkImport = ['bulk-import.json', 'bulk-import-batch.json'];

/** The other templates: each begins by itself, on a form, a schedule, a call or an event. */
export const templates = [
	'staff-approval.json',
	'nightly-reconciliation.json',
	'new-clinician.json',
	'eka-care-appointment-events.json',
];
