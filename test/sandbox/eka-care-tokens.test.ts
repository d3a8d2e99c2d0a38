import type { Answer } from './running-sandbox';
import { runningSandbox, send } from './running-sandbox';

let now = Date.UTC(2026, 0, 1);
const running = runningSandbox({ clock: () => now, ekaTokenLifetimeSeconds: 60 });

const client = { client_id: 'demo-client', client_secret: 'demo-secret' };

interface Pair {
	access_token: string;
	refresh_token: string;
}

function login(body: object = client): Promise<Answer> {
	return send(running(), 'ekaCare', 'POST /connect-auth/v1/account/login', { body, headers: {} });
}

async function pair(): Promise<Pair> {
	return (await login()).body as Pair;
}

async function statusWith(auth: string): Promise<number> {
	return (await send(running(), 'ekaCare', 'GET /cdr/v1/get_business_info/', { headers: { auth } })).status;
}

function refresh({ access_token, refresh_token }: Pair, clientId = 'demo-client'): Promise<Answer> {
	return send(running(), 'ekaCare', 'POST /connect-auth/v1/account/refresh-token', {
		body: { refresh_token },
		headers: { authorization: `Bearer ${access_token}`, 'client-id': clientId },
	});
}

it('logs in with the documented reply', async () => {
	expect(await login()).toMatchObject({
		status: 200,
		body: {
			access_token: expect.any(String),
			expires_in: 60,
			refresh_token: expect.any(String),
			refresh_expires_in: expect.any(Number),
		},
	});
	expect((await login({ ...client, sharing_key: 'share-1' })).status).toBe(200);
});

it.each([
	[{ ...client, client_secret: 'wrong' }, 401],
	[{ ...client, sharing_key: '' }, 400],
	[{ client_id: 'demo-client' }, 400],
	[{ ...client, scope: 'all' }, 400],
])('refuses the login %j', async (body, status) => {
	expect(await login(body)).toMatchObject({ status, body: { code: status, error: expect.any(String) } });
});

it('takes the bare token only', async () => {
	const { access_token } = await pair();
	expect(await statusWith(access_token)).toBe(200);
	expect(await statusWith(`Bearer ${access_token}`)).toBe(401);
	expect(await statusWith('made-up')).toBe(401);
	const headers = { authorization: `Bearer ${access_token}` };
	const answer = await send(running(), 'ekaCare', 'GET /cdr/v1/ekauser/', { headers });
	expect(answer).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
});

it('lets tokens run out', async () => {
	const { access_token } = await pair();
	now += 59_000;
	expect(await statusWith(access_token)).toBe(200);
	now += 1_000;
	expect(await statusWith(access_token)).toBe(401);
	expect(await statusWith('demo-token')).toBe(200);
});

it('expires every token at once, and serves the next login', async () => {
	const before = await pair();
	running().expireEkaTokens();
	expect(await statusWith(before.access_token)).toBe(401);
	expect(await statusWith('demo-token')).toBe(200);
	expect(await statusWith((await pair()).access_token)).toBe(200);
});

it('refreshes once, also after the access token ran out', async () => {
	const before = await pair();
	now += 61_000;
	const answer = await refresh(before);
	expect(answer.status).toBe(200);
	expect(await statusWith((answer.body as Pair).access_token)).toBe(200);
	expect(await refresh(before)).toMatchObject({ status: 401, body: { code: 401 } });
});

it('refuses a refresh without its headers', async () => {
	const before = await pair();
	expect((await refresh(before, 'other-client')).status).toBe(401);
	expect((await refresh({ ...before, access_token: 'other' })).status).toBe(401);
	const { refresh_token } = before;
	const path = 'POST /connect-auth/v1/account/refresh-token';
	const bare = await send(running(), 'ekaCare', path, { body: { refresh_token }, headers: {} });
	expect(bare).toMatchObject({ status: 400, body: { code: 400 } });
});
