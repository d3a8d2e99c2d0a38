import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	Icon,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { businessInfoTest } from '../nodes/EkaCare/login/business-info-test';
import { ekaBaseUrl } from '../nodes/EkaCare/login/hosts';
import { login, sessionMark } from '../nodes/EkaCare/login/login';
import { hostProperties, sharingKeyProperty } from '../nodes/EkaCare/login/properties';
import { tokenHeader } from '../nodes/EkaCare/login/token-header';
import { authorized } from '../nodes/engine/credential/authorize';

/** A client ID and secret: logs in by itself, keeps the token and renews it after a 401. */
export class EkaCareApi implements ICredentialType {
	name = 'ekaCareApi';

	displayName = 'Eka Care API';

	icon: Icon = { light: 'file:../icons/ekaCare.svg', dark: 'file:../icons/ekaCare.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-healthcare-users/n8n-nodes-healthcare-users/blob/main/docs/credentials.md#eka-care-client-login';

	properties: INodeProperties[] = [
		{
			displayName: 'Session Token',
			name: 'sessionToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		...hostProperties,
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. EC_174065',
			description: 'Made at console.eka.care',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		sharingKeyProperty,
	];

	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
		return { sessionToken: await login(this, credentials) };
	}

	async authenticate(credentials: ICredentialDataDecryptedObject, request: IHttpRequestOptions) {
		const mark = sessionMark(credentials);
		const session = String(credentials.sessionToken ?? '');
		// A request without a token for this client gets a 401, and that makes n8n log in.
		const header = session.startsWith(mark) ? tokenHeader(request, session.slice(mark.length)) : {};
		return authorized(ekaBaseUrl(credentials), request, header);
	}

	test = businessInfoTest(
		'Eka Care refused the login. Check the Client ID, the Client Secret and the Environment.',
	);
}
