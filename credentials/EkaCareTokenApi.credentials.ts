import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { ekaBaseUrl } from '../nodes/EkaCare/base-url';
import { hostProperties } from '../nodes/EkaCare/credential-properties';
import { businessInfoTest } from '../nodes/EkaCare/credential-test';
import { tokenHeader } from '../nodes/EkaCare/token-header';
import { authorized } from '../nodes/shared/authorized';
import { headerValue } from '../nodes/shared/header-value';

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

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const header = tokenHeader(request, headerValue(credentials.token, 'Token'));
		return authorized(ekaBaseUrl(credentials), request, header);
	}

	test = businessInfoTest('Eka Care refused the Token. It may have expired: fetch a new one.');
}
