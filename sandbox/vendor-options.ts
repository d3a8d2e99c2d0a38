import { vendorKeys, type VendorKey } from './vendor-key';
import type { StartOption } from './vendor-sandbox';
import { vendors, type Vendors } from './vendors';

type NamesOf<Options> = Options extends ReadonlyArray<StartOption<infer Name>> ? Name : never;

/** Names of the start options that only one of the vendors has. */
export type VendorOptionName = NamesOf<Vendors[VendorKey]['options']>;

/** The start options that only one of the vendors has. */
export const vendorOptions = vendorKeys.flatMap(
	(key): ReadonlyArray<StartOption<VendorOptionName>> => vendors[key].options ?? [],
);
