import {
	bearerToken,
	operation,
	type Call,
	type Handler,
	type Reply,
	type Vendor,
	type VendorSettings,
} from '../../vendor';
import { vendorSandbox } from '../../vendor-sandbox';
import { deliver, type Delivered, type EkaEvent } from './deliveries';
import { demoKeys } from './demo-keys';
import { error, invalid } from './errors';
import { People } from './people';
import { Subscriptions } from './subscriptions';
import { Tokens } from './tokens';
import { userHandlers } from './users';
import { clinics, doctors, workspace } from './workplaces';

export interface EkaCare extends Vendor {
	expireTokens(): void;
	/** Sends an event to everybody who registered for it. */
	fire(event: EkaEvent): Promise<Delivered[]>;
}

const { clientId, clientSecret, token } = demoKeys;

export const ekaCare = vendorSandbox({
	title: 'Eka Care',
	basePath: '/eka',
	contractFile: 'eka-care.openapi.yaml',
	documents: 'https://developer.eka.care/',
	demoKeys,
	headers: { auth: token },
	credentials: (baseUrl) => [
		{
			type: 'ekaCareApi',
			data: { environment: 'custom', baseUrl, clientId, clientSecret },
			notes: ['(sharing key: none, or any text)'],
		},
		{
			variant: 'token',
			type: 'ekaCareTokenApi',
			data: { environment: 'custom', baseUrl, token },
		},
	],
	options: [{ name: 'ekaTokenLifetimeSeconds', flag: 'eka-token-lifetime', unit: 'seconds' }],
	start: ({ ekaTokenLifetimeSeconds = 1800, ...settings }) => start(settings, ekaTokenLifetimeSeconds),
});

const openOperations = ['login', 'refreshToken'];

function start({ enforceUniqueness, clock }: VendorSettings, tokenLifetimeSeconds: number): EkaCare {
	const tokens = new Tokens(tokenLifetimeSeconds, clock);
	const people = new People(enforceUniqueness);
	const subscriptions = new Subscriptions(clientId, clock);

	return {
		handlers: {
			...tokenHandlers(tokens),
			...userHandlers(people),
			...subscriptions.handlers(),
			getBusinessInfo: () => ({ status: 200, body: { status: 'success', ...workspace } }),
			listDoctors: () => ({ status: 200, body: { status: 'success', doctors } }),
			listClinics: () => ({ status: 200, body: { status: 'success', clinics } }),
		},
		authorize: (operationId, headers) => authorize(tokens, operationId, headers),
		// The create page leaves out the slash that ends this path in the published OpenAPI file.
		canonicalPath: (method, path) =>
			method === 'POST' && path === '/cdr/v1/ekauser' ? '/cdr/v1/ekauser/' : path,
		invalid,
		error,
		people: () => people.all(),
		expireTokens: () => tokens.expireAll(),
		fire: async (event) =>
			await Promise.all(subscriptions.of(event.name).map((one) => deliver(event, one, clientId, clock()))),
		reset: () => {
			for (const part of [tokens, people, subscriptions]) part.reset();
		},
	};
}

/** The header `auth` holds the bare token; a value with a scheme before it is not a token. */
function authorize(tokens: Tokens, operationId: string, headers: Call['headers']): Reply | undefined {
	if (openOperations.includes(operationId)) return undefined;
	const isWebhook = operationId.includes('WebhookSubscription');
	const token = isWebhook ? bearerToken(headers.authorization) : headers.auth;
	if (token !== undefined && tokens.isValid(token)) return undefined;
	return error(operationId, 401, isWebhook ? 'Unauthorized request' : 'Unauthorized');
}

interface LoginBody {
	client_id: string;
	client_secret: string;
	sharing_key?: string;
}

function tokenHandlers(tokens: Tokens): Record<string, Handler> {
	return {
		login: operation<LoginBody>(({ body }) => {
			// A sharing key opens another workspace. The sandbox has only one, so any key leads to it.
			const pair = tokens.login(body.client_id, body.client_secret);
			return pair ? { status: 200, body: pair } : error('login', 401, 'Invalid client credentials');
		}),
		refreshToken: operation<{ refresh_token: string }>(({ body, headers }) => {
			const accessToken = bearerToken(headers.authorization) ?? '';
			const pair = tokens.refresh(accessToken, headers['client-id'] ?? '', body.refresh_token);
			return pair ? { status: 200, body: pair } : error('refreshToken', 401, 'Invalid refresh token');
		}),
	};
}
