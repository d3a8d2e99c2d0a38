import type { IHttpRequestOptions } from 'n8n-workflow';
import type { VendorRequest } from '../define/request';
import { readReply, type Reply } from './reply';
import { learnSecrets, type Session } from './session';
import { readThrown } from './thrown';

/**
 * Sends one request with the session's credential. Never throws: a connection that fails is an outcome too.
 *
 * @param timeout milliseconds
 */
export async function sendOnce(session: Session, request: VendorRequest, timeout: number): Promise<Reply> {
	const { context, credential, baseUrl } = session;
	const options: IHttpRequestOptions = {
		method: request.method,
		url: `${baseUrl}${request.path}`,
		...(request.query === undefined ? {} : { qs: request.query }),
		...(request.body === undefined ? {} : { body: request.body }),
		json: true,
		returnFullResponse: true,
		// n8n renews a token only when it sees a 401 thrown; a key that can't be renewed would be sent again for nothing.
		ignoreHttpStatusErrors: !credential.renews,
		// A redirect would carry the key and the person's data to a host that nobody configured.
		disableFollowRedirect: true,
		timeout,
	};
	try {
		return readReply(
			await context.helpers.httpRequestWithAuthentication.call(context, credential.name, options),
		);
	} catch (error) {
		if (credential.renews) await learnSecrets(session);
		return readThrown(error);
	}
}
