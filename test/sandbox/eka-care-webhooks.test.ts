import type { Answer } from './running-sandbox';
import { runningSandbox, send } from './running-sandbox';

const running = runningSandbox();
const path = '/notification/v1/connect/webhook/subscriptions';
const bearer = { authorization: 'Bearer demo-token' };

function hooks(request: string, body?: object, headers: Record<string, string> = bearer): Promise<Answer> {
	return send(running(), 'ekaCare', request, { body, headers });
}

const subscription = {
	endpoint: 'https://hooks.example.com/eka',
	event_names: ['appointment.created'],
	signing_key: 'not-a-secret',
	protocol: 'https',
};

it('registers, lists and removes an endpoint', async () => {
	expect(await hooks(`POST ${path}`, subscription)).toMatchObject({
		status: 201,
		body: { id: '1', status: 'success' },
	});
	expect((await hooks(`GET ${path}`)).body).toMatchObject({ data: [{ id: '1', ...subscription }] });
	expect((await hooks(`DELETE ${path}/1`)).status).toBe(200);
	expect((await hooks(`GET ${path}`)).body).toMatchObject({ data: [] });
	expect(await hooks(`DELETE ${path}/1`)).toMatchObject({
		status: 404,
		body: { error: { message: 'Webhook not found' } },
	});
});

it('registers an endpoint once', async () => {
	await hooks(`POST ${path}`, { endpoint: subscription.endpoint });
	expect(await hooks(`POST ${path}`, subscription)).toMatchObject({
		status: 400,
		body: { error: { message: 'requested endpoint is already registered', code: 'INVALID_REQUEST' } },
	});
	expect((await hooks(`GET ${path}`)).body).toMatchObject({ data: [{ signing_key: null, event_names: [] }] });
});

it('wants a bearer token and a known body', async () => {
	const refused: Array<Record<string, string>> = [{ auth: 'demo-token' }, { authorization: 'demo-token' }];
	for (const headers of refused) {
		expect(await hooks(`GET ${path}`, undefined, headers)).toMatchObject({
			status: 401,
			body: { error: { message: 'Unauthorized request' } },
		});
	}
	expect(await hooks(`POST ${path}`, { event_names: [] })).toMatchObject({
		status: 400,
		body: { error: {} },
	});
});
