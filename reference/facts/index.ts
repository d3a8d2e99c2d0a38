import { carePortals } from './care-portals';
import { ekaCare } from './eka-care';
import { hippHealth } from './hipp-health';
import { upheal } from './upheal';
import type { VendorFacts } from './vendor-facts';

/** By the name of the vendor's folder in `nodes/`, in the order in which the vendors are listed. */
export const factsOf: Readonly<Record<string, VendorFacts>> = {
	EkaCare: ekaCare,
	CarePortals: carePortals,
	HippHealth: hippHealth,
	Upheal: upheal,
};
