export const vendorKeys = ['ekaCare', 'carePortals', 'hippHealth', 'upheal'] as const;

export type VendorKey = (typeof vendorKeys)[number];

/** Where each vendor lives below the sandbox's own address. Hipp's real base URL has the same two segments. */
export const basePaths: Record<VendorKey, string> = {
	ekaCare: '/eka',
	carePortals: '/careportals',
	hippHealth: '/hipp/api/v1',
	upheal: '/upheal',
};

export function isVendorKey(text: string): text is VendorKey {
	return vendorKeys.some((key) => key === text);
}
