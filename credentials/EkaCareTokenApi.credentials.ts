import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { businessInfoTest } from '../nodes/EkaCare/login/business-info-test';
import { ekaBaseUrl } from '../nodes/EkaCare/login/hosts';
import { hostProperties } from '../nodes/EkaCare/login/properties';
import { tokenHeader } from '../nodes/EkaCare/login/token-header';
import { authorized } from '../nodes/engine/credential/authorize';
import { headerValue } from '../nodes/engine/credential/header-value';

/** A token that somebody else obtained, sent in the header that the call wants. */
export class EkaCareTokenApi implements ICredentialType {
	name = 'ekaCareTokenApi';

	displayName = 'Eka Care Token API';

	icon: Icon = { light: 'file:../icons/ekaCare.svg', dark: 'file:../icons/ekaCare.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-healthcare-users/n8n-nodes-healthcare-users/blob/main/docs/credentials.md#eka-care-token';

	properties: INodeProperties[] = [
		...hostProperties,
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'Usually valid for 30 minutes. For a token that renews itself, use the client login instead.',
		},
	];

	async authenticate(credentials: ICredentialDataDecryptedObject, request: IHttpRequestOptions) {
		const header = tokenHeader(request, headerValue(credentials.token, 'Token'));
		return authorized(ekaBaseUrl(credentials), request, header);
	}

	test = businessInfoTest('Eka Care refused the Token. It may have expired: fetch a new one.');
}
