import type { IDataObject } from 'n8n-workflow';
import type { Or } from './failure';
import type { Values } from './field';
import type { VendorRequest } from './request';

/** An item that was read and found valid. */
export interface Item {
	readonly values: Values;
	readonly dryRun: boolean;
}

export interface Done {
	readonly outcome:
		'created' | 'updated' | 'deleted' | 'deactivated' | 'exists' | 'found' | 'absent' | 'planned';
	/** The vendor's ID of the person, where the vendor tells it. */
	readonly id?: string;
	readonly json: IDataObject;
	/** What a dry run found that it would do. */
	readonly action?: string;
	/** What a person should know although all went well. */
	readonly warnings?: readonly string[];
}

/** What became of an item: one output item for each entry, or why there is none. */
export type Outcome = Or<{ readonly done: readonly Done[] }>;

/** What a dry run would do: the request it would send, or none where the person exists as wanted. */
export function planned(action: string, request?: VendorRequest, id?: string): Done {
	return { outcome: 'planned', id, action, json: { outcome: 'planned', action, ...request } };
}
