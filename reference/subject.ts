import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';
import type { Vendor } from '../nodes/shared/vendor';
import type { VendorFacts } from './facts/vendor-facts';

/** The part of JSON Schema that an output preview uses. */
export interface Preview {
	readonly type: string | readonly string[];
	readonly properties?: Readonly<Record<string, Preview>>;
	readonly items?: Preview;
}

/** A node as the package registers it. */
export interface RegisteredNode {
	readonly description: INodeTypeDescription;
	/** The page that the node's codex file names. */
	readonly source?: string;
}

/** Everything that a vendor's page is made from. */
export interface Subject {
	/** The name of the vendor's folder in `nodes/`. */
	readonly folder: string;
	readonly vendor: Vendor;
	readonly node: RegisteredNode;
	readonly triggers: readonly RegisteredNode[];
	readonly credentials: readonly ICredentialType[];
	/** What an operation puts out, by `resource.operation`. */
	readonly outputs: ReadonlyMap<string, Preview>;
	readonly facts: VendorFacts;
}

/** The page's file in `docs/`. */
export function pageFile({ vendor }: Pick<Subject, 'vendor'>): string {
	return `${vendor.name.toLowerCase().replaceAll(' ', '-')}.md`;
}
