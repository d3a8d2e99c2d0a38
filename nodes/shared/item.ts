import type { IDataObject } from 'n8n-workflow';
import type { Failure } from './failure';
import type { Operation } from './operation';
import type { Run } from './run';
import type { Values } from './validate';

/** An item that was read and found valid. */
export interface Item {
	readonly values: Values;
	readonly dryRun: boolean;
}

/** What became of one person. */
export interface Done {
	readonly outcome:
		'created' | 'updated' | 'deleted' | 'deactivated' | 'exists' | 'found' | 'absent' | 'planned';
	/** The vendor's ID of the person, where the vendor tells it. */
	readonly id?: string;
	/** The output in full. */
	readonly json: IDataObject;
	/** What a dry run found that it would do. */
	readonly action?: string;
	/** What a person should know although all went well. */
	readonly warnings?: readonly string[];
}

/** What became of an item: one output item for each entry, or why there is none. */
export type Outcome = { readonly done: readonly Done[] } | { readonly failure: Failure };

/** The way an operation goes from valid values to an outcome. */
export type Procedure = (run: Run, operation: Operation, item: Item) => Promise<Outcome>;
