import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { VendorCase } from './vendor-case';

/** An operation with all its parameters filled in, and the request that they must become. */
export interface EveryField {
	readonly name: string;
	readonly vendor: VendorCase;
	readonly selection: INodeParameters;
	/** As a person types them. */
	readonly top: IDataObject & INodeParameters;
	readonly collection: 'additionalFields' | 'updateFields';
	readonly more: IDataObject & INodeParameters;
	readonly method: string;
	readonly path: string;
	/** What identifies the caller; the sandbox's journal shows a key as `<present>`. */
	readonly headers: Record<string, string>;
	readonly body: IDataObject;
}
