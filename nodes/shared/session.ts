import { NodeOperationError, type IExecuteFunctions, type ILoadOptionsFunctions } from 'n8n-workflow';
import { checkedBaseUrl } from './base-url';
import type { Vendor, VendorCredential } from './vendor';

/** Everything about a run that is the same for all its items. */
export interface Session<
	Context extends IExecuteFunctions | ILoadOptionsFunctions = IExecuteFunctions | ILoadOptionsFunctions,
> {
	readonly context: Context;
	readonly vendor: Vendor;
	readonly credential: VendorCredential;
	/** Checked, without a trailing slash. */
	readonly baseUrl: string;
	/** What of the credential must never be shown, should the vendor echo it. */
	readonly secrets: readonly string[];
}

/**
 * Reads the node's credential once and makes sure that its host may be talked to.
 *
 * @throws NodeOperationError when the credential is missing or its base URL is refused
 */
export async function openSession<Context extends IExecuteFunctions | ILoadOptionsFunctions>(
	context: Context,
	vendor: Vendor,
	authentication: unknown,
): Promise<Session<Context>> {
	const credential =
		vendor.credentials.find((candidate) => candidate.authentication === authentication) ??
		vendor.credentials[0];
	try {
		const properties = await context.getCredentials(credential.name);
		return {
			context,
			vendor,
			credential,
			baseUrl: checkedBaseUrl(vendor.baseUrl(properties)),
			secrets: secretsOf(properties),
		};
	} catch (error) {
		throw new NodeOperationError(
			context.getNode(),
			error instanceof Error ? error : 'The credential could not be read',
		);
	}
}

/** Long enough to be a key; an address or the name of an environment does no harm. */
function secretsOf(properties: Readonly<Record<string, unknown>>): string[] {
	const texts = Object.values(properties).filter((value) => typeof value === 'string');
	return texts.filter((text) => text.length >= 8 && !text.includes('://'));
}
