import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { EkaCareTrigger } from '../../../nodes/EkaCare/EkaCareTrigger.node';
import { webhookMethod } from '../../n8n/trigger-context';
import { runningSandbox, send } from '../../sandbox/running-sandbox';

describe('eka care subscription', () => {
	const running = runningSandbox();
	const path = '/notification/v1/connect/webhook/subscriptions';
	const bearer = { authorization: 'Bearer demo-token' };
	const endpoint = 'http://localhost:5678/webhook/trigger-under-test/webhook';

	let staticData: IDataObject;
	beforeEach(() => {
		staticData = {};
	});

	interface Given {
		parameters?: INodeParameters;
		token?: string;
	}

	const events = ['appointment.created', 'user.delete'];

	async function call(method: 'checkExists' | 'create' | 'delete', { parameters, token }: Given = {}) {
		const { bases, keys } = running();
		const credential = { environment: 'custom', baseUrl: bases.ekaCare, token: token ?? keys.ekaCare.token };
		const call = {
			node: new EkaCareTrigger(),
			parameters: { authentication: 'authToken', events, ...parameters },
			credentials: { ekaCareTokenApi: credential },
			staticData,
		};
		return await webhookMethod(call, method);
	}

	async function subscriptions(): Promise<IDataObject[]> {
		const { body } = await send(running(), 'ekaCare', `GET ${path}`, { headers: bearer });
		return (body as { data: IDataObject[] }).data;
	}

	const register = async (body: object) =>
		await send(running(), 'ekaCare', `POST ${path}`, { headers: bearer, body });

	it('registers its own webhook, with a key that nobody else has', async () => {
		expect(await call('checkExists')).toBe(false);
		expect(await call('create')).toBe(true);
		const [made, ...others] = await subscriptions();
		expect(others).toEqual([]);
		expect(made).toMatchObject({ endpoint, event_names: events, protocol: 'http' });
		expect(made?.signing_key).toMatch(/^[0-9a-f]{64}$/);
		expect(staticData).toEqual({ subscriptionId: made?.id, signingKey: made?.signing_key });
		expect(await call('checkExists')).toBe(true);
	});

	it('logs in by itself, and sends the token as the call wants it', async () => {
		const { bases, keys } = running();
		const { clientId, clientSecret } = keys.ekaCare;
		const made = await webhookMethod(
			{
				node: new EkaCareTrigger(),
				parameters: { authentication: 'clientLogin', events },
				credentials: {
					ekaCareApi: { environment: 'custom', baseUrl: bases.ekaCare, clientId, clientSecret },
				},
				staticData,
			},
			'create',
		);
		expect(made).toBe(true);
		expect(await subscriptions()).toHaveLength(1);
	});

	it('removes what it registered, and only that', async () => {
		await register({ endpoint: 'https://hooks.example.com/other' });
		await call('create');
		expect(await call('delete')).toBe(true);
		expect(await subscriptions()).toMatchObject([{ endpoint: 'https://hooks.example.com/other' }]);
		expect(staticData).toEqual({});
	});

	it('takes a webhook that is gone already for removed', async () => {
		await call('create');
		running().reset();
		expect(await call('delete')).toBe(true);
		expect(staticData).toEqual({});
	});

	it('replaces what was left behind at its address, since its key is not known', async () => {
		await register({ endpoint, event_names: events, signing_key: 'of an n8n that was lost' });
		expect(await call('checkExists')).toBe(false);
		expect(await call('create')).toBe(true);
		expect(await subscriptions()).toMatchObject([{ id: staticData.subscriptionId }]);
	});

	it('registers anew when other events are wanted', async () => {
		await call('create');
		const parameters = { events: ['receipt.created'] };
		expect(await call('checkExists', { parameters })).toBe(false);
		await call('create', { parameters });
		expect(await subscriptions()).toMatchObject([{ event_names: ['receipt.created'] }]);
	});

	it('removes a left-behind webhook also when nothing is known of it', async () => {
		await register({ endpoint, signing_key: 'of an n8n that was lost' });
		expect(await call('delete')).toBe(true);
		expect(await subscriptions()).toEqual([]);
	});

	it('says what is wrong', async () => {
		await expect(call('create', { parameters: { events: [] } })).rejects.toThrow('Events is required');
		await expect(call('create', { parameters: { events: ['no.such'] } })).rejects.toThrow(
			'Events must be some of',
		);
		await expect(call('create', { token: 'expired' })).rejects.toMatchObject({
			message: 'Eka Care replied 401: Unauthorized request',
			description: expect.stringContaining('console.eka.care'),
		});
		await register({ endpoint });
		await expect(call('create')).rejects.toThrow(
			'Eka Care replied 400: requested endpoint is already registered',
		);
		expect(staticData).toEqual({});
	});

	it('does not swallow a failure to remove', async () => {
		await call('create');
		running().faults.set([{ kind: 'serverErrorBefore', status: 503, vendor: 'ekaCare', times: 1 }]);
		await expect(call('delete')).rejects.toThrow('Eka Care replied 503');
		expect(staticData).toHaveProperty('signingKey');
	});
});
