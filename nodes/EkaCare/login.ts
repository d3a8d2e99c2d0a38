import { createHash } from 'crypto';
import {
	sleep,
	UserError,
	type ICredentialDataDecryptedObject,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
} from 'n8n-workflow';
import { z } from 'zod';
import { checkedBaseUrl } from '../shared/base-url';
import { headerValue } from '../shared/header-value';
import { FINAL, neverConnected } from '../shared/reply';
import { waitMs } from '../shared/wait';
import { ekaBaseUrl } from './base-url';

const REPEATS = 3;
/** Neither the Stop button nor the node's options reach a login, so it must not take long. */
const LONGEST_WAIT_MS = 10_000;
const TIMEOUT_MS = 30_000;

const headers = z.object({ 'retry-after': z.coerce.string().optional() }).catch({});
const response = z.object({ statusCode: z.number(), body: z.unknown(), headers });
const connection = z.object({ code: z.string().optional() }).catch({});
const token = z.object({ access_token: z.string().min(1) });

/** Logins under way, so that items that start together, or find their token expired together, share one. */
const underWay = new Map<string, Promise<string>>();

/**
 * The start of a session token: it tells for which client the token was issued. n8n keeps the token when a
 * person edits the credential, and a token of the former client would write into the wrong business.
 */
export function sessionMark(credentials: ICredentialDataDecryptedObject): string {
	const { clientId, clientSecret, sharingKey } = credentials;
	const identity = JSON.stringify([ekaBaseUrl(credentials), clientId, clientSecret, sharingKey]);
	return `${createHash('sha256').update(identity).digest('hex').slice(0, 16)}:`;
}

/**
 * Logs in with a client ID and secret. Source: `POST /connect-auth/v1/account/login` in the vendor's
 * OpenAPI file; the token lives for about 30 minutes.
 *
 * @returns the token behind its mark
 * @throws UserError when Eka refuses the client, and n8n's connection error when there is no reply
 */
export async function login(
	helper: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
): Promise<string> {
	const mark = sessionMark(credentials);
	const shared = underWay.get(mark) ?? fetchToken(helper, credentials).finally(() => underWay.delete(mark));
	underWay.set(mark, shared);
	return `${mark}${await shared}`;
}

async function fetchToken(
	helper: IHttpRequestHelper,
	credentials: ICredentialDataDecryptedObject,
): Promise<string> {
	const { clientId, clientSecret, sharingKey } = credentials;
	const body = {
		client_id: headerValue(clientId, 'Client ID'),
		client_secret: headerValue(clientSecret, 'Client Secret'),
		...(typeof sharingKey === 'string' && sharingKey.trim() !== '' ? { sharing_key: sharingKey.trim() } : {}),
	};
	const { statusCode, body: reply } = await post(helper, {
		method: 'POST',
		url: `${checkedBaseUrl(ekaBaseUrl(credentials))}/connect-auth/v1/account/login`,
		body,
		json: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: TIMEOUT_MS,
	});
	const granted = token.safeParse(reply);
	if (granted.success) return granted.data.access_token;
	if (isBusy(statusCode)) {
		throw new UserError(
			`The login at Eka Care is not working at the moment (it replied ${statusCode}). Try again later.`,
		);
	}
	throw new UserError(
		`Eka Care refused the login (it replied ${statusCode}). Check the Client ID, the Client Secret and the Environment in the credential.`,
		{ extra: FINAL },
	);
}

function isBusy(statusCode: number): boolean {
	return statusCode === 429 || statusCode >= 500;
}

/** A reply that was lost, as undefined; where no connection was made, n8n's exception says so best. */
function cutOff(error: unknown): undefined {
	const { code } = connection.parse(error);
	if (code === undefined || neverConnected({ code })) throw error;
}

/**
 * Sends the login, and again while Eka can't take it: all items of a run wait for this one request, and
 * each would fail with it. A second login does no harm.
 */
async function post(helper: IHttpRequestHelper, request: IHttpRequestOptions) {
	for (let attempt = 0; ; attempt++) {
		const reply = await helper.helpers
			.httpRequest(request)
			.then((read: unknown) => response.parse(read), cutOff);
		if (reply !== undefined && !isBusy(reply.statusCode)) return reply;
		if (attempt >= REPEATS) {
			if (reply !== undefined) return reply;
			throw new UserError(
				'Eka Care closed the connection before it replied to the login. Nothing else was sent.',
			);
		}
		await sleep(Math.min(waitMs(reply?.headers['retry-after'], attempt), LONGEST_WAIT_MS));
	}
}
