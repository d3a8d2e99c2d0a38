import type { Done } from './item';
import type { VendorRequest } from './request';

/** What a dry run would do: the request it would send, or none where the person exists as wanted. */
export function planned(action: string, request?: VendorRequest, id?: string): Done {
	return { outcome: 'planned', id, action, json: { outcome: 'planned', action, ...request } };
}
