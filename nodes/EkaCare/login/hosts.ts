import { BASE_URL } from '../../engine/credential/base-url';

/** Source: the servers in the vendor's OpenAPI file. */
const HOSTS: Readonly<Record<string, string>> = {
	production: 'https://api.eka.care',
	sandbox: 'https://api.dev.eka.care',
};

/** The address that both of Eka's credential types mean; not yet checked. */
export function ekaBaseUrl({ environment, baseUrl }: Readonly<Record<string, unknown>>): string {
	return HOSTS[String(environment)] ?? String(baseUrl ?? '');
}

/** The same choice of host, as the expression that a credential's test needs. */
export const ekaBaseUrlExpression = `={{ ${JSON.stringify(HOSTS)}[$credentials.environment] || ${BASE_URL} }}`;
