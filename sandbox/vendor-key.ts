import { vendors, type Vendors } from './vendors';

export type VendorKey = keyof Vendors;

export const vendorKeys: readonly VendorKey[] = Object.keys(vendors).filter(isVendorKey);

export function isVendorKey(text: string): text is VendorKey {
	return Object.hasOwn(vendors, text);
}

/** Makes one value for each vendor. */
export function byVendor<Made extends Record<VendorKey, unknown>>(
	make: <Key extends VendorKey>(key: Key) => Made[Key],
): Made {
	// Object.fromEntries forgets which keys it was given: they are all there.
	return Object.fromEntries(vendorKeys.map((key) => [key, make(key)])) as Made;
}
