import { byVendor, type VendorKey } from './vendor-key';
import { vendors, type Vendors } from './vendors';

export type DemoKeys = { readonly [Key in VendorKey]: Vendors[Key]['demoKeys'] };

const keyed: { readonly [Key in VendorKey]: { readonly demoKeys: DemoKeys[Key] } } = vendors;

/** The only keys the sandbox accepts. None of them means anything anywhere else. */
export const demoKeys: DemoKeys = byVendor<DemoKeys>((key) => keyed[key].demoKeys);
