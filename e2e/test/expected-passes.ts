import type { JournalEntry, VendorKey } from '../../sandbox/server';

import { bodies } from './expected-requests';

/** A request as the journal has it, without what differs from run to run. */
export interface Asked {
	method: string;
	path: string;
	query?: object;
	body?: unknown;
}

/** Eka numbers its users as they arrive, and which of two arrives first is not fixed. */
const withoutEkaId = (path: string) => path.replace(/(?<=\/ekauser\/)\d+/, '{id}');

/** The requests of a journal that are about people, sorted. */
export const asked = (journal: JournalEntry[]): Asked[] =>
	sorted(
		journal
			.filter(({ operationId }) => operationId !== 'login')
			.map(({ method, path, query, body }) => ({
				method,
				path: withoutEkaId(path),
				...(Object.keys(query).length > 0 ? { query } : {}),
				...(body === undefined ? {} : { body }),
			})),
	);

export const sorted = (requests: Asked[]): Asked[] =>
	[...requests].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

/** The requests that create the people of some rows: the same as with a plain create. */
const creates = (file: string, ...rows: string[]): Asked[] =>
	(bodies[file] ?? [])
		.filter(({ row }) => rows.includes(row))
		.map(({ method, path, body }) => ({ method, path, body }));

const listEka = { method: 'GET', path: '/cdr/v1/ekauser/' };
const searchHipp = (email: string) => ({ method: 'GET', path: '/users', query: { email } });
const checkUpheal = (email: string) => ({ method: 'POST', path: '/users/check', body: { email } });

const hippLookUps = ['nora.lind@example.com', 'omar.said@example.com', 'ada.quist@example.com'].map(
	searchHipp,
);
const uphealLookUps = ['pia.costa@example.com', 'luc.morel@example.com'].map(checkUpheal);
const createPatients = creates('care-portals-create-patient.json', '11', '12');
const adminAgain = creates('hipp-health-create-user.json', '19');

/** What each vendor is asked in a dry run. */
export const inDryRun: Partial<Record<VendorKey, Asked[]>> = {
	ekaCare: [listEka],
	carePortals: [],
	hippHealth: hippLookUps,
	upheal: uphealLookUps,
};

/** What each vendor is asked when it has nobody yet. */
export const inFirstRun: Partial<Record<VendorKey, Asked[]>> = {
	ekaCare: [
		listEka,
		...creates('eka-care-create-user.json', '1', '2', '3'),
		{
			method: 'PATCH',
			path: '/cdr/v1/ekauser/{id}/',
			body: { email: 'rohan.iyer@example.com' },
		},
	],
	carePortals: createPatients,
	hippHealth: [...hippLookUps, ...creates('hipp-health-create-user.json', '16', '17', '19')],
	upheal: [...uphealLookUps, ...creates('upheal-create-provider.json', '20', '21')],
};

/**
 * What each vendor is asked when the same rows come again. CarePortals has no look-up, so it is asked to create
 * again.
 */
export const inSecondRun: Partial<Record<VendorKey, Asked[]>> = {
	ekaCare: [listEka],
	carePortals: createPatients,
	hippHealth: [...hippLookUps, ...adminAgain],
	upheal: uphealLookUps,
};
