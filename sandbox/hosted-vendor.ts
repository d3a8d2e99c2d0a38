import { contractOf, type Contract } from './contract';
import type { Vendor, VendorSettings } from './vendor';
import { byVendor, vendorKeys, type VendorKey } from './vendor-key';
import type { VendorOptionName } from './vendor-options';
import { vendors, type Vendors } from './vendors';

/** A vendor at its place in the sandbox, with the contract it is held to. */
export interface HostedVendor {
	key: VendorKey;
	basePath: string;
	contract: Contract;
	vendor: Vendor;
}

/** Every vendor in its own type: one may be able to do more than the others. */
export type RunningVendors = { readonly [Key in VendorKey]: ReturnType<Vendors[Key]['start']> };

export type AllSettings = VendorSettings & { readonly [Name in VendorOptionName]?: number };

const startable: {
	readonly [Key in VendorKey]: { start(settings: AllSettings): RunningVendors[Key] };
} = vendors;

export function startVendors(settings: AllSettings): RunningVendors {
	return byVendor<RunningVendors>((key) => startable[key].start(settings));
}

export async function hostVendors(running: RunningVendors): Promise<HostedVendor[]> {
	return await Promise.all(
		vendorKeys.map(async (key) => ({
			key,
			basePath: vendors[key].basePath,
			contract: await contractOf(vendors[key].contractFile),
			vendor: running[key],
		})),
	);
}
