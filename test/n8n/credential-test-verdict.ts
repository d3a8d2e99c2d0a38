import type { ICredentialTestRequest, IDataObject, INodeCredentialTestResult } from 'n8n-workflow';

type Rules = ICredentialTestRequest['rules'];

/** The fields of an engine error that n8n judges a credential test by. */
interface FailedRequest {
	message: string;
	cause?: { code?: string; response?: { status: number; statusText?: string } };
}

/** The value at a dotted path such as `data.status`. */
function at(reply: IDataObject | undefined, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((value, key) => Object.entries(value ?? {}).find(([k]) => k === key)?.[1], reply);
}

export function onReply(reply: IDataObject | undefined, rules: Rules = []): INodeCredentialTestResult {
	for (const rule of rules) {
		if (rule.type === 'responseSuccessBody' && at(reply, rule.properties.key) === rule.properties.value) {
			return { status: 'Error', message: rule.properties.message };
		}
	}
	return { status: 'OK', message: 'Connection successful!' };
}

export function onFailure(error: unknown, rules: Rules = []): INodeCredentialTestResult {
	const { message, cause } = error as FailedRequest;
	if (cause?.response === undefined) return { status: 'Error', message: cause?.code ?? message };
	const { status, statusText } = cause.response;
	for (const rule of rules) {
		if (rule.type === 'responseCode' && rule.properties.value === status) {
			return { status: 'Error', message: rule.properties.message };
		}
	}
	return { status: 'Error', message: statusText || `Received HTTP status code: ${status}` };
}
