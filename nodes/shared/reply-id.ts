import { get } from 'lodash';
import type { IDataObject } from 'n8n-workflow';

/** The ID in a reply, at a path of keys such as `user.publicId`; some vendors write it as a number. */
export function idIn(json: IDataObject, path: string | undefined): string | undefined {
	const id: unknown = path === undefined ? undefined : get(json, path);
	if (typeof id === 'number') return String(id);
	return typeof id === 'string' && id !== '' ? id : undefined;
}
