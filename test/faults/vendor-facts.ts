import { get } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import type { VendorKey } from '../../sandbox/server';

/** Where a created person's ID is: in the vendor's reply, and in the sandbox's record. */
const ids: Record<VendorKey, { reply: string; record: string }> = {
	ekaCare: { reply: 'ekaid', record: 'id' },
	carePortals: { reply: '_id', record: '_id' },
	hippHealth: { reply: 'user.publicId', record: 'publicId' },
	upheal: { reply: 'userId', record: 'userId' },
};

export function idInReply(vendor: VendorKey, json: IDataObject): unknown {
	return get(json, ids[vendor].reply);
}

export function idInRecord(vendor: VendorKey, record: object): string {
	return String(get(record, ids[vendor].record));
}

/** The operation by which an operator makes sure of a person. */
export const sureOperation: Record<VendorKey, string> = {
	ekaCare: 'upsert',
	carePortals: 'ensure',
	hippHealth: 'ensure',
	upheal: 'ensure',
};

/** The only one whose uniqueness has to stay on: its 409 is all that a client can learn from. */
export function refusesDuplicates(vendor: VendorKey): boolean {
	return vendor === 'carePortals';
}
