import { demoKeys } from '../../../sandbox/demo-keys';
import type { CredentialFacts, VendorFacts } from '../vendor-facts';

const { clientId, clientSecret, token } = demoKeys.ekaCare;
const unused = { environment: 'custom', sharingKey: '', sessionToken: '' };

const clientLogin: CredentialFacts = {
	type: 'ekaCareApi',
	demo: { ...unused, clientId, clientSecret },
	wrong: { clientSecret: 'wrong' },
	refused: /Eka Care refused the login/,
	asks: 'GET /cdr/v1/get_business_info/',
	madeUp: { ...unused, clientId: 'client-1', clientSecret: 'secret-1' },
	headers: { auth: 'granted-1' },
	headerProperties: { clientId: 'Client ID', clientSecret: 'Client Secret' },
	odd: { ...unused, clientId: 'eka-client-8841', clientSecret: 'Sekret der/Klinik+7' },
};

const authToken: CredentialFacts = {
	type: 'ekaCareTokenApi',
	demo: { environment: 'custom', token },
	wrong: { token: 'wrong' },
	refused: /^Eka Care refused the Token. It may have expired: fetch a new one.$/,
	asks: 'GET /cdr/v1/get_business_info/',
	madeUp: { environment: 'custom', token: 'token-1' },
	headers: { auth: 'token-1' },
	headerProperties: { token: 'Token' },
	odd: { environment: 'custom', token: 'tok "en" Vx93/+Lm=' },
};

export const credentialTypes: VendorFacts['credentialTypes'] = [clientLogin, authToken];
