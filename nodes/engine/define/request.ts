import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

/** A request as the vendor documents it, with places for values. */
export interface RequestTemplate {
	readonly method: IHttpRequestMethods;
	/** Below the base URL; `{key}` stands for a field's percent-encoded value, which is then left out of the body. */
	readonly path: string;
	/** A JSON field whose keys are merged into the body last. */
	readonly merge?: string;
}

/** A request with its values, without host and authentication. */
export interface VendorRequest {
	readonly method: IHttpRequestMethods;
	readonly path: string;
	readonly query?: IDataObject;
	readonly body?: IDataObject;
}

/** The `{keys}` of a path, in order. */
export function pathKeys(path: string): string[] {
	return [...path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '');
}
