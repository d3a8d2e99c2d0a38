import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../../sandbox/server';
import type { NodeRunResult } from '../../n8n';
import { ekaCase } from '../../vendors/eka-care';
import { jsons, runVendor, writes } from '../run-vendor';

/** Runs Create or Update at a sandbox, and tells what came of it. */
export function ekaUpsert(sandbox: () => Sandbox) {
	return {
		upsert: async (people: IDataObject[], fixed = {}, options = {}) =>
			await runVendor(sandbox(), ekaCase, {
				operation: 'upsert',
				people,
				fixed,
				options: { concurrency: 20, ...options },
				onError: 'continueRegularOutput',
			}),
		/** Those who are there before the run that a test is about. */
		given: async (...people: IDataObject[]) => {
			for (const person of people) await runVendor(sandbox(), ekaCase, { people: [person] });
			sandbox().clearJournal();
		},
		methods: () => writes(sandbox(), ekaCase).map(({ method, body }) => [method, body]),
	};
}

export const outcomes = (result: NodeRunResult) =>
	jsons(result).map(({ outcome, error }) => outcome ?? error);
