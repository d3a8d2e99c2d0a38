import { credentialTest } from '../../engine/credential/credential-test';
import { ekaBaseUrlExpression } from './hosts';

/** Asks for the business to which the token belongs: reads only. */
export function businessInfoTest(refused: string) {
	return credentialTest(
		{ baseURL: ekaBaseUrlExpression, url: '/cdr/v1/get_business_info/' },
		{ 401: refused, 404: 'There is no Eka Care API at this Base URL.' },
	);
}
