import type { Vendor, VendorSettings } from './vendor';

/** One of n8n's credentials, filled in for the sandbox. */
export interface DemoCredential {
	/** Tells the second credential of a vendor from the first. */
	variant?: string;
	/** n8n's name for this type of credential. */
	type: string;
	/** What a person types in, by the names of n8n's fields. */
	data: Readonly<Record<string, string>>;
	/** Said below the values to type in, a line each. */
	notes?: readonly string[];
}

/** A whole number that the sandbox can be started with. */
export interface StartOption<Name extends string> {
	/** Its name in `startSandbox`. */
	name: Name;
	/** Its name on the command line, after the two dashes. */
	flag: string;
	/** What the help text calls the number. */
	unit: string;
}

/** Everything the sandbox knows about one vendor. The vendor's key is the name it has in the registry. */
export interface VendorSandbox<Keys extends object, Option extends string, Running extends Vendor> {
	/** What people call the vendor. */
	readonly title: string;
	/** Where the vendor lives below the sandbox's own address. */
	readonly basePath: `/${string}`;
	/** The vendor's file in `contracts/`. */
	readonly contractFile: string;
	/** Where the vendor's documents are; the contract is written from them. */
	readonly documents: `https://${string}/`;
	/** The only keys this vendor accepts. None of them means anything anywhere else. */
	readonly demoKeys: Keys;
	/** Headers that let a request in. */
	readonly headers: Readonly<Record<string, string>>;
	/** n8n's credentials for this vendor; the first is the one that the demo uses. */
	credentials(baseUrl: string): readonly [DemoCredential, ...DemoCredential[]];
	readonly options?: ReadonlyArray<StartOption<Option>>;
	/** A vendor without people, which every sandbox begins with. */
	start(settings: VendorSettings & { readonly [Name in Option]?: number }): Running;
}

/** Checks the parts of a vendor against each other, and keeps their exact types. */
export function vendorSandbox<
	const Keys extends object,
	Running extends Vendor,
	const Option extends string = never,
>(vendor: VendorSandbox<Keys, Option, Running>): VendorSandbox<Keys, Option, Running> {
	return vendor;
}
