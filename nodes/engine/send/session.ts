import type { IExecuteFunctions, IHookFunctions, ILoadOptionsFunctions, IPollFunctions } from 'n8n-workflow';
import { checkedBaseUrl } from '../credential/base-url';
import { failureError } from '../define/failure';
import type { Vendor, VendorCredential } from '../define/vendor';

/** The places in which n8n lets a node send requests: a run, a list in the editor, a trigger's set-up, a poll. */
type Talking = IExecuteFunctions | ILoadOptionsFunctions | IHookFunctions | IPollFunctions;

/** Everything about a run that is the same for all its items. */
export interface Session<Context extends Talking = Talking> {
	readonly context: Context;
	readonly vendor: Vendor;
	readonly credential: VendorCredential;
	/** Checked, without a trailing slash. */
	readonly baseUrl: string;
	/** What of the credential must never be shown, should the vendor echo it. */
	readonly secrets: Set<string>;
}

/**
 * Reads the node's credential once and makes sure that its host may be talked to.
 *
 * @throws NodeOperationError when the credential is missing or its base URL is refused
 */
export async function openSession<Context extends Talking>(
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
			baseUrl: checkedBaseUrl(vendor.baseUrl?.(properties) ?? properties.baseUrl),
			secrets: secretsOf(properties),
		};
	} catch (error) {
		throw failureError(context.getNode(), {
			sentence: error instanceof Error ? error.message : 'The credential could not be read',
			advice: 'Open the credential, correct it and test it there. Nothing was sent.',
		});
	}
}

/** The texts of a credential that are long enough to be a key. An address is no secret. */
function secretsOf(properties: Readonly<Record<string, unknown>>): Set<string> {
	const texts = Object.values(properties).filter((value) => typeof value === 'string');
	// A session token is stored behind a mark and a colon.
	const parts = texts.filter((text) => !text.includes('://')).flatMap((text) => [text, ...text.split(':')]);
	return new Set(parts.filter((text) => text.length >= 8));
}

/** A token that was obtained since the session was opened is a secret too. */
export async function learnSecrets({ context, credential, secrets }: Session): Promise<void> {
	for (const secret of secretsOf(await context.getCredentials(credential.name))) secrets.add(secret);
}
