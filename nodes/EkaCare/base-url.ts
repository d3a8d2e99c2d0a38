const HOSTS: Readonly<Record<string, string>> = {
	production: 'https://api.eka.care',
	sandbox: 'https://api.dev.eka.care',
};

/** The address that both of Eka's credential types mean; not yet checked. */
export function ekaBaseUrl({ environment, baseUrl }: Readonly<Record<string, unknown>>): string {
	return HOSTS[String(environment)] ?? String(baseUrl ?? '');
}
