import type { ICredentialTestRequest } from 'n8n-workflow';

/** The same choice of host as in base-url.ts, as the expression that a credential's test needs. */
const baseURL =
	'={{ { production: "https://api.eka.care", sandbox: "https://api.dev.eka.care" }[$credentials.environment] || $credentials.baseUrl.trim().replace(/\\/+$/, "") }}';

/** Asks for the business to which the token belongs: reads only. */
export function businessInfoTest(refused: string): ICredentialTestRequest {
	return {
		request: { baseURL, url: '/cdr/v1/get_business_info/' },
		rules: [
			{ type: 'responseCode', properties: { value: 401, message: refused } },
			{
				type: 'responseCode',
				properties: { value: 404, message: 'There is no Eka Care API at this Base URL.' },
			},
		],
	};
}
