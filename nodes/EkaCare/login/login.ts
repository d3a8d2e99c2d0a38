import { createHash } from 'crypto';
import {
	sleep,
	UserError,
	type ICredentialDataDecryptedObject,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
} from 'n8n-workflow';
import { z } from 'zod';
import { checkedBaseUrl } from '../../engine/credential/base-url';
import { headerValue } from '../../engine/credential/header-value';
import { brokenOff, meaningOf, readReply, type Reply } from '../../engine/send/reply';
import { waitMs } from '../../engine/send/waiting';
import { ekaBaseUrl } from './hosts';

const REPEATS = 3;
/** A login must not take long: neither the Stop button nor the node's options reach it. */
const LONGEST_WAIT_MS = 10_000;
const TIMEOUT_MS = 30_000;

const connection = z.object({ code: z.string().optional() }).catch({});
const token = z.object({ access_token: z.string().min(1) });

/** Logins under way: items that start together, or find their token expired together, share one. */
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

async function fetchToken(helper: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
	const { clientId, clientSecret, sharingKey } = credentials;
	const body = {
		client_id: headerValue(clientId, 'Client ID'),
		client_secret: headerValue(clientSecret, 'Client Secret'),
		...(typeof sharingKey === 'string' && sharingKey.trim() !== '' ? { sharing_key: sharingKey.trim() } : {}),
	};
	const reply = await post(helper, {
		method: 'POST',
		url: `${checkedBaseUrl(ekaBaseUrl(credentials))}/connect-auth/v1/account/login`,
		body,
		json: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: TIMEOUT_MS,
	});
	if (reply.kind === 'lost') {
		throw new UserError(
			'Eka Care closed the connection before it replied to the login. Nothing else was sent.',
		);
	}
	const granted = token.safeParse(reply.body);
	if (granted.success) return granted.data.access_token;
	if (mayRecover(reply)) {
		throw new UserError(
			`The login at Eka Care is not working at the moment (it replied ${reply.status}). Try again later.`,
		);
	}
	throw new UserError(
		`Eka Care refused the login (it replied ${reply.status}). Check the Client ID, the Client Secret and the Environment in the credential.`,
		{ extra: { final: true } },
	);
}

function mayRecover(reply: Reply): boolean {
	return ['busy', 'uncertain'].includes(meaningOf(reply));
}

/** @throws n8n's own exception where no connection was made: it says so best */
function cutOff(error: unknown): Extract<Reply, { kind: 'lost' }> {
	const { code } = connection.parse(error);
	const broken = code === undefined ? undefined : brokenOff(code);
	if (broken?.kind === 'lost') return broken;
	throw error;
}

/**
 * Sends the login, and again while Eka can't take it: all items of a run wait for this one request, and
 * each would fail with it. A second login does no harm.
 */
async function post(helper: IHttpRequestHelper, request: IHttpRequestOptions) {
	for (let attempt = 0; ; attempt++) {
		const reply = await helper.helpers.httpRequest(request).then(readReply, cutOff);
		if (!mayRecover(reply) || attempt >= REPEATS) return reply;
		await sleep(Math.min(waitMs(reply, attempt), LONGEST_WAIT_MS));
	}
}
