/** Something that no document of the vendor says. */
export interface Unconfirmed {
	readonly notDocumented: string;
	readonly whatWeDo: string;
}

/** Something that was tried against the vendor's live service. */
export interface Confirmed {
	readonly what: string;
	/** Such as 2026-11-26. */
	readonly date: string;
	readonly how: string;
}

/** What a page says about a vendor beyond what its operations, fields and credentials say themselves. */
export interface VendorFacts {
	/** Where the vendor's own documents begin. */
	readonly documents: string;
	/** What a second run with the same values comes to, by `resource.operation`. */
	readonly secondRun: Readonly<Record<string, string>>;
	readonly confirmed: readonly Confirmed[];
	/** The README's section "What is unconfirmed" shows these, too. */
	readonly unconfirmed: readonly Unconfirmed[];
}
