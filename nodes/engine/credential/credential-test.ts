import type { ICredentialTestRequest } from 'n8n-workflow';
import { BASE_URL } from './base-url';

/** The request behind a credential's Test button, which only reads, and what a person is told about a status. */
export function credentialTest(
	request: ICredentialTestRequest['request'],
	messages: Readonly<Record<number, string>>,
): ICredentialTestRequest {
	return {
		request: { baseURL: `={{ ${BASE_URL} }}`, ...request },
		rules: Object.entries(messages).map(([status, message]) => ({
			type: 'responseCode',
			properties: { value: Number(status), message },
		})),
	};
}
