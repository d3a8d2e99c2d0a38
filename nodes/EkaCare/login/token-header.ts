import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

/** Calls about webhooks take the token as `Authorization: Bearer`, all others take it raw in the header `auth`. */
const BEARER = '/notification/v1/connect/webhook/';

/** The header in which Eka expects the token of a request. Source: the `security` of each call's OpenAPI. */
export function tokenHeader({ url }: IHttpRequestOptions, token: string): IDataObject {
	return url.split('?', 1).join().includes(BEARER) ? { Authorization: `Bearer ${token}` } : { auth: token };
}
