import { carePortals } from './care-portals';
import { ekaCare } from './eka-care';
import { hippHealth } from './hipp-health';
import { upheal } from './upheal';

/** Every vendor of the sandbox. A new one costs its folder, and an import and an entry here. */
export const vendors = { ekaCare, carePortals, hippHealth, upheal };

export type Vendors = typeof vendors;
