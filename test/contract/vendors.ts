import { carePortals } from '../../nodes/CarePortals/vendor';
import { ekaCare } from '../../nodes/EkaCare/vendor';
import { hippHealth } from '../../nodes/HippHealth/vendor';
import { upheal } from '../../nodes/Upheal/vendor';
import type { Operation } from '../../nodes/engine/define/operation';
import type { VendorKey } from '../../sandbox/server';

const vendors = { carePortals, ekaCare, hippHealth, upheal };
export const vendorKeys = Object.keys(vendors) as VendorKey[];

/** Every operation of every node, under a name like `ekaCare.user.create`. */
export const operations: Array<{ name: string; vendor: VendorKey; operation: Operation }> =
	vendorKeys.flatMap((vendor) =>
		vendors[vendor].resources.flatMap((resource) =>
			resource.operations.map((operation) => ({
				name: `${vendor}.${resource.value}.${operation.value}`,
				vendor,
				operation,
			})),
		),
	);
