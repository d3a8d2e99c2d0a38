import type { Example } from './examples';

const repeatable = { operation: 'create', done: 'Done', refused: 'Not Done' } as const;

/** The example workflows that are safe to run twice. They take the same rows as those that only create. */
export const repeatableExamples: Example[] = [
	{
		...repeatable,
		file: 'eka-care-create-or-update-user.json',
		vendor: 'ekaCare',
		node: 'Create or Update Eka Care User',
	},
	{
		...repeatable,
		file: 'care-portals-create-patient-if-new.json',
		vendor: 'carePortals',
		node: 'Create CarePortals Patient If New',
	},
	{
		...repeatable,
		file: 'hipp-health-create-user-if-new.json',
		vendor: 'hippHealth',
		node: 'Create Hipp Health User If New',
	},
	{
		...repeatable,
		file: 'upheal-create-provider-if-new.json',
		vendor: 'upheal',
		node: 'Create Upheal Provider If New',
	},
];
